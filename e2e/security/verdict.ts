import type { Answer } from './attack.ts';

// Words of the messages that Payload, Next and the drivers bring along.
const english =
	/\b(the|is|are|was|were|not|invalid|must|cannot|can't|unable|found|failed|following|field|value|unexpected|error occurred|allowed|route|something went wrong|denied)\b/i;

/** Why an answer is no good answer to malformed input; nothing when it is one. */
export function faultOfAnswer({ status, text }: Answer): string | undefined {
	if (status === 0) return 'the connection was cut';
	if (status >= 500) return `answered ${status}`;
	if (status < 400) return undefined;
	if (text.trim() === '') return `answered ${status} without a word`;
	return english.test(wordsIn(text)) ? `answered ${status} in English` : undefined;
}

/** The messages of a refusal, without keys, paths and what the other side had sent. */
function wordsIn(text: string): string {
	if (!text.startsWith('{')) return text;
	return [...text.matchAll(/"message":"((?:[^"\\]|\\.)*)"/g)]
		.map(([, message = '']) => message.replaceAll(/“[^”]*”/g, ''))
		.join('\n');
}
