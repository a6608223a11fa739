import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TimedFile, TimedPart } from '@portolano/content-models';

/** For tests: what the lane of alerts writes for a part, here with all of its seconds one by one. */
function secondsOf({ from = 0, until = 0 }: TimedPart): string {
	const seconds = Array.from({ length: (until - from) / 1000 }, (_, index) => from / 1000 + index);
	return `/^(?:${seconds.join('|')})/`;
}

const isTimed = ({ from, until }: TimedPart) => from !== undefined || until !== undefined;

const forNginx = (part: TimedPart) =>
	isTimed(part) ? `<!--# if expr="$msec = ${secondsOf(part)}" -->${part.text}<!--# endif -->` : part.text;

const forCaddy = (part: TimedPart) =>
	isTimed(part)
		? `<!--%if and (ge now.Unix ${(part.from ?? 0) / 1000}) (lt now.Unix ${(part.until ?? 0) / 1000})%-->${part.text}<!--%end%-->`
		: part.text;

/** For tests: writes the files of alerts of a site. Timed parts have both instants, in whole seconds. */
export function writeLane(
	folder: string,
	{ isOn, files }: { isOn: boolean; files: Readonly<Record<string, TimedFile>> },
): void {
	const write = (path: string, content: string) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	};
	for (const [path, parts] of Object.entries(files)) {
		write(`nginx${path}`, parts.map(forNginx).join(''));
		write(`caddy${path}`, parts.map(forCaddy).join(''));
	}
	write('timed.json', JSON.stringify({ version: '', isOn, files }));
	if (isOn) write('on', '');
}
