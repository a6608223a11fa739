import { romeTimeZone } from '@portolano/content-models';

const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** Returns a number of bytes in Italian, with one decimal at most. */
export function bytesInWords(bytes: number): string {
	const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
	const value = bytes / 1000 ** power;
	return `${value.toLocaleString('it', { maximumFractionDigits: 1 })} ${units[power] ?? 'B'}`;
}

const spans = [
	[86_400, 'giorno', 'giorni'],
	[3_600, 'ora', 'ore'],
	[60, 'minuto', 'minuti'],
] as const;

/** Returns a number of seconds in Italian, in its largest unit. */
export function durationInWords(seconds: number): string {
	for (const [length, one, many] of spans) {
		const count = Math.floor(seconds / length);
		if (count > 0) return `${count} ${count === 1 ? one : many}`;
	}
	const count = Math.round(seconds);
	return `${count} ${count === 1 ? 'secondo' : 'secondi'}`;
}

const format = new Intl.DateTimeFormat('it', {
	timeZone: romeTimeZone,
	dateStyle: 'short',
	timeStyle: 'medium',
});

/** Returns an instant in Italian, in the time of Rome. */
export const instantInWords = (instant: string): string => format.format(new Date(instant));

const time = new Intl.DateTimeFormat('it', { timeZone: romeTimeZone, timeStyle: 'medium' });

/** Returns the time of day of an instant (milliseconds since 1970) in Rome. */
export const timeInWords = (at: number): string => time.format(at);
