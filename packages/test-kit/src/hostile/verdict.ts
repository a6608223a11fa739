/** What came back for a hostile request. */
export interface HostileAnswer {
	status: number;
	text: string;
}

// Words of the messages that Payload, Next and the drivers bring along.
const english =
	/\b(the|is|are|was|were|not|invalid|must|cannot|can't|unable|found|failed|following|unexpected|error occurred|allowed|something went wrong|denied)\b/i;

/** The messages of a refusal, without what they quote. */
function wordsIn(text: string): string {
	const words = text.startsWith('{')
		? [...text.matchAll(/"message":"((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) => message).join('\n')
		: text;
	return words.replaceAll(/“[^”]*”/g, '');
}

/** Why an answer is no good answer to a malformed request; nothing when it is one. */
export function faultOfAnswer({ status, text }: HostileAnswer): string | undefined {
	if (status === 0) return 'the connection was cut';
	// GraphQL answers 200 and says inside that something failed.
	if (status >= 500 || /"statusCode":5\d\d/.test(text)) return `answered ${status}, a fault of its own`;
	if (status < 400) return undefined;
	if (text.trim() === '') return `answered ${status} without a word`;
	return english.test(wordsIn(text)) ? `answered ${status} in English` : undefined;
}
