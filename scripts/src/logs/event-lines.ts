import { StringDecoder } from 'node:string_decoder';

/** Longest line; a longer one, such as binary output, is cut into several. */
const LINE_MAX = 64_000;

const isEvent = (line: string) => line.startsWith('{"level":') && line.endsWith('}');

const wrapped = (part: string, message: string) =>
	JSON.stringify({ level: 'info', at: new Date().toISOString(), part, event: 'output', message });

/**
 * Turns one stream of a program's output into events: lines that aren't JSON, such as those of Next or of a crash of
 * Node, are wrapped as events named `output`. Returns a function that takes the stream in pieces; call it without a
 * piece at its end.
 */
export function eventLines(part: string, write: (line: string) => void): (chunk?: Buffer) => void {
	const decoder = new StringDecoder('utf8');
	let rest = '';
	return (chunk) => {
		const lines = (rest + (chunk ? decoder.write(chunk) : decoder.end())).split('\n');
		rest = chunk ? (lines.pop() ?? '') : '';
		if (rest.length > LINE_MAX) {
			lines.push(rest);
			rest = '';
		}
		for (const line of lines)
			if (line.trim() !== '') write(`${isEvent(line) ? line : wrapped(part, line)}\n`);
	};
}
