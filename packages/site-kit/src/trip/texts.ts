import type { Language } from '@portolano/content-models';
import { distanceText } from '@portolano/map/distance-text.ts';
import { formatDate } from '../time/dates.ts';
import type { Word } from './browser/dom.ts';
import type { Leg } from './leg.ts';
import type { PlannedStop, Trouble } from './schedule.ts';

const DAY = 24 * 60;
const NEAR = 30;

/** Returns “09:30” of minutes after midnight; past midnight those of the next day. */
export function clockText(minutes: number): string {
	const rest = Math.floor(minutes) % DAY;
	const twoDigits = (value: number) => String(value).padStart(2, '0');
	return `${twoDigits(Math.floor(rest / 60))}:${twoDigits(rest % 60)}`;
}

/** Returns “1 h 20 min”. */
export function lastingText(minutes: number): string {
	const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
	return [hours > 0 ? `${String(hours)} h` : '', rest > 0 || hours === 0 ? `${String(rest)} min` : '']
		.filter(Boolean)
		.join(' ');
}

const spansText = (spans: readonly { from: number; to: number }[]) =>
	spans.map(({ from, to }) => `${clockText(from)}–${to === DAY ? '24:00' : clockText(to)}`).join(', ');

export function legText(leg: Leg, word: Word, language: Language): string {
	if (leg.metres < NEAR) return word('near');
	const values = { minutes: lastingText(leg.minutes), distance: distanceText(leg.metres, language) };
	return word(leg.isOnFoot ? 'walk' : 'ride', values);
}

export function troubleText(
	trouble: Trouble,
	date: string | undefined,
	tell: { word: Word; language: Language },
): string {
	const { word, language } = tell;
	switch (trouble.kind) {
		case 'closed':
			return word('closed', { day: date ? formatDate(date, language, 'weekday') : '' });
		case 'closed-then':
			return word('closedThen', { spans: spansText(trouble.spans) });
		case 'closes':
			return word('closes', { time: clockText(trouble.at) });
		case 'late':
			return word('late', { time: clockText(trouble.earliest) });
		case 'other-day': {
			const days = trouble.days.map((day) => formatDate(day, language, 'weekday')).join(', ');
			return days === '' ? word('overNow') : word('otherDay', { days });
		}
		case 'begun':
			return word('begun', { time: clockText(trouble.at) });
		case 'off':
			return word('off', { text: trouble.text.toLowerCase() });
		case 'after-midnight':
			return word('afterMidnight');
	}
}

/** Returns “circa 09:30–10:30”. */
export function stopTimes({ arrival, leave }: PlannedStop, word: Word): string {
	return word('fromTo', { from: clockText(arrival), to: clockText(leave) });
}

export function openText({ open }: PlannedStop, word: Word): string {
	return open && open.length > 0 ? word('open', { spans: spansText(open) }) : '';
}
