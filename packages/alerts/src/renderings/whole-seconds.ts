import type { TimedPart } from '@portolano/content-models';

/** The whole seconds (since 1970) in which a part is in force: a server that counts them is never early. */
export function wholeSeconds({ from = -Infinity, until = Infinity }: TimedPart): {
	from: number;
	until: number;
} {
	return { from: Math.ceil(from / 1000), until: Math.ceil(until / 1000) };
}

/** Returns a text without the beginning of a comment, which is where commands of a server would begin. */
export const withoutCommands = (text: string) => text.replaceAll('<!--', '&lt;!--');
