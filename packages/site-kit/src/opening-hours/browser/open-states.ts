import { hoursOn, type LocalHours, seasonOn, stateAt } from '@portolano/content-models/opening-hours';
import { dayInRome, endOfDay } from '@portolano/content-models/rome-time';
import { pageLanguage } from '../../browser/page-language.ts';
import { stateText } from '../state-text.ts';
import { hoursIn } from './hours-in.ts';
import type { StateWords } from '../state-words.ts';

/** A line, and the hours that it tells. */
interface Line {
	place: HTMLElement;
	hours: LocalHours;
}

/** Timers that are longer end at once. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

const language = pageLanguage();

// The same application renders the page, so the rest is as it was written.
function areWords(value: unknown): value is StateWords {
	return typeof value === 'object' && value !== null && 'openNow' in value;
}

function wordsOnPage(): StateWords | undefined {
	const text = document.querySelector('script[data-open-words]')?.textContent ?? '{}';
	const words: unknown = JSON.parse(text);
	return areWords(words) ? words : undefined;
}

const words = wordsOnPage();

function lineOf(place: HTMLElement): Line[] {
	const hours = hoursIn(place);
	return hours ? [{ place, hours }] : [];
}

const lines = [...document.querySelectorAll<HTMLElement>('[data-open-state]')].flatMap(lineOf);

/** Writes a line; returns when it changes. */
function write({ place, hours }: Line, now: number): number {
	const state = stateAt(hours, now);
	const { status, next } = words ? stateText(state, now, { language, words }) : { status: '', next: '' };
	const text = place.querySelector('.open-state-text');
	if (text && text.textContent !== status + next) {
		const strong = Object.assign(document.createElement('strong'), { textContent: status });
		text.replaceChildren(strong, next);
	}
	place.dataset['is'] = state.isOpen ? 'open' : 'closed';
	markTable(place, hours, now);
	return state.until ?? Infinity;
}

/** Marks the table that is in force today, and its line of today, where the line stands above tables. */
function markTable(place: HTMLElement, hours: LocalHours, now: number) {
	const tables = place.closest('[data-hours]')?.querySelectorAll<HTMLTableElement>('[data-season]') ?? [];
	const today = dayInRome(now);
	const season = seasonOn(today, hours.seasons);
	const inForce = season ? String(hours.seasons?.indexOf(season)) : 'rest';
	const { source } = hoursOn(hours, today);
	const isByWeek = source === 'season' || source === 'week';
	for (const table of tables) {
		const isInForce = table.dataset['season'] === inForce;
		table.querySelector('.opening-hours-in-force')?.toggleAttribute('data-shown', isInForce);
		const row = isInForce && isByWeek ? (new Date(today).getUTCDay() + 6) % 7 : -1;
		for (const [index, line] of [...(table.tBodies[0]?.rows ?? [])].entries())
			if (index === row) line.setAttribute('aria-current', 'date');
			else line.removeAttribute('aria-current');
	}
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Writes all lines, and again when the next of them changes: at midnight too, for “domani”. */
function writeAll() {
	const now = Date.now();
	const next = Math.min(endOfDay(dayInRome(now)), ...lines.map((line) => write(line, now)));
	clearTimeout(timer);
	timer = setTimeout(writeAll, Math.min(next - now, LONGEST_WAIT_MS));
}

/** Lets changes be announced from now on: what is there when the page opens is read with it. */
function announceChanges() {
	for (const { place } of lines)
		if (place.dataset['announced'] !== undefined) place.setAttribute('role', 'status');
}

if (lines.length > 0) {
	writeAll();
	announceChanges();
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible') writeAll();
	});
	addEventListener('pageshow', writeAll);
}
