import type { OnlineAnswer } from './api.ts';

/** How far a publication has come, by what was seen on the sites. */
interface AlertProgress {
	isEverywhere: boolean;
	seen: number;
	all: number;
	/** From the save to the last site on which it was seen. */
	seconds: number;
	faults: { key: string; error: string }[];
}

/** Counts what was seen since the save `at` (an instant): what the lane saw before is of an earlier version. */
export function progressOf(answer: OnlineAnswer | undefined, at: string): AlertProgress {
	const sites = answer?.sites ?? [];
	const saved = Date.parse(at);
	const times = sites.flatMap(({ seenAt }) => {
		const time = seenAt === undefined ? Number.NaN : Date.parse(seenAt);
		return time >= saved ? [time] : [];
	});
	return {
		isEverywhere: sites.length > 0 && times.length === sites.length,
		...{ seen: times.length, all: sites.length },
		seconds: Math.max(0, Math.max(saved, ...times) - saved) / 1000,
		faults: sites.flatMap(({ key, error }) => (error === undefined ? [] : [{ key, error }])),
	};
}
