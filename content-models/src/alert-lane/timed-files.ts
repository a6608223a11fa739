import { z } from 'zod';

const timedPart = z.object({
	from: z.number().optional(),
	until: z.number().optional(),
	text: z.string(),
});

/** A text that is part of a file while `from <= now < until` (milliseconds since 1970; without them, always). */
export type TimedPart = Readonly<z.infer<typeof timedPart>>;

/** A file of the lane of alerts: its parts in force, one after the other. */
export type TimedFile = readonly TimedPart[];

/** What is put into pages, with the page of the active alerts, in the folder of a site: written before all the rest. */
export const timedPagesName = 'timed.json';

/** What programs read: JSON, Atom, CAP. */
export const timedFeedsName = 'timed-feeds.json';

/** Files of the lane of alerts of a site, by path: {@link timedPagesName} or {@link timedFeedsName} in its folder. */
export const timedFiles = z.object({
	/** Differs for different files. */
	version: z.string(),
	files: z.record(z.string(), z.array(timedPart)),
});

export type TimedFiles = z.infer<typeof timedFiles>;

/** Returns the text of a file at `now` (milliseconds since 1970). */
export function textAt(file: TimedFile, now: number): string {
	const inForce = ({ from = -Infinity, until = Infinity }: TimedPart) => from <= now && now < until;
	return file.flatMap((part) => (inForce(part) ? [part.text] : [])).join('');
}

/** Returns the first instant after `now` at which one of the files changes; `Infinity` when none will. */
export function nextChange(files: Iterable<TimedFile>, now: number): number {
	let next = Infinity;
	for (const file of files)
		for (const { from, until } of file)
			for (const instant of [from, until])
				if (instant !== undefined && instant > now && instant < next) next = instant;
	return next;
}
