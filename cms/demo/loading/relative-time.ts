import { dayInRome, romeTimeZone } from '@portolano/content-models';

const romanParts = new Intl.DateTimeFormat('sv-SE', {
	timeZone: romeTimeZone,
	dateStyle: 'short',
	timeStyle: 'medium',
});
const dayLength = 86_400_000;

/** Returns Rome's offset from UTC at `instant`, in milliseconds. */
function romanOffset(instant: number): number {
	return Date.parse(`${romanParts.format(instant).replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000;
}

/** Returns the instant of a local time in Rome, like `2026-11-22` and `18:30`. */
function romanInstant(day: string, time: string): string {
	const asUtc = Date.parse(`${day}T${time}:00Z`);
	const guess = asUtc - romanOffset(asUtc);
	return new Date(asUtc - romanOffset(guess)).toISOString();
}

function dayFrom(days: number, now: Date): string {
	const today = dayInRome(now.getTime());
	return new Date(Date.parse(`${today}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}

/** Resolves `+5d` or `-2d` to a calendar day, counted from today in Rome; returns other values unchanged. */
export function toDay(value: string, now: Date): string {
	const relative = /^([+-]\d+)d$/.exec(value);
	return relative ? dayFrom(Number(relative[1]), now) : value;
}

/** Returns an instant in UTC, from ISO 8601 with an offset or from `+3d 18:30`, counted from today in Rome. */
export function toInstant(value: string, now: Date): string {
	const relative = /^([+-]\d+)d (\d\d:\d\d)$/.exec(value);
	if (relative) return romanInstant(dayFrom(Number(relative[1]), now), relative[2] ?? '');
	return new Date(value).toISOString();
}
