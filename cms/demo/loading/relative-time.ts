import { dayInRome, romeTimeZone } from '@portolano/content-models';

const romanParts = new Intl.DateTimeFormat('sv-SE', {
	timeZone: romeTimeZone,
	dateStyle: 'short',
	timeStyle: 'medium',
});
const dayLength = 86_400_000;

/** How far Rome is ahead of UTC at `instant`, in milliseconds. */
function romanOffset(instant: number): number {
	return Date.parse(`${romanParts.format(instant).replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000;
}

/** The instant of a wall-clock time in Rome, such as `2026-11-22` and `18:30`. */
function romanInstant(day: string, time: string): string {
	const asUtc = Date.parse(`${day}T${time}:00Z`);
	const guess = asUtc - romanOffset(asUtc);
	return new Date(asUtc - romanOffset(guess)).toISOString();
}

function dayFrom(days: number, now: Date): string {
	const today = dayInRome(now.getTime());
	return new Date(Date.parse(`${today}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}

/** A calendar day: as it is, or `+5d` and `-2d` from today in Rome. */
export function toDay(value: string, now: Date): string {
	const relative = /^([+-]\d+)d$/.exec(value);
	return relative ? dayFrom(Number(relative[1]), now) : value;
}

/** An instant in UTC: from ISO with an offset, or `+3d 18:30` from today in Rome. */
export function toInstant(value: string, now: Date): string {
	const relative = /^([+-]\d+)d (\d\d:\d\d)$/.exec(value);
	if (relative) return romanInstant(dayFrom(Number(relative[1]), now), relative[2] ?? '');
	return new Date(value).toISOString();
}
