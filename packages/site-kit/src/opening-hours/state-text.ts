import type { Language } from '@portolano/content-models';
import type { OpenState } from '@portolano/content-models/opening-hours';
import { dayInRome, timeInRome } from '@portolano/content-models/rome-time';
import { formatDate } from '../time/dates.ts';
import { onText } from '../time/days.ts';
import { filled } from '../words/filled.ts';
import type { StateWords } from './state-words.ts';

/** Whether it is open, and what comes next: “Aperto ora” and “, chiude alle 12:30”. */
export interface StateText {
	status: string;
	next: string;
}

const dayMs = 24 * 3_600_000;

/** Hours that end until then belong to the night before. */
const NIGHT_ENDS = '06:00';

/** How a change is told: its day counted from today, its time, and the words of both. */
interface Change {
	daysAhead: number;
	day: string;
	time: string;
}

function changeAt(instant: number, now: number): Change {
	const day = dayInRome(instant);
	const daysAhead = Math.round((Date.parse(day) - Date.parse(dayInRome(now))) / dayMs);
	return { daysAhead, day, time: timeInRome(instant) };
}

/** A day that ends at midnight is told by its own name, rather than by that of the next one. */
function endAt(instant: number, now: number): Change & { isMidnight: boolean } {
	const change = changeAt(instant, now);
	if (change.time !== '00:00') return { ...change, isMidnight: false };
	return { ...changeAt(instant - 1, now), isMidnight: true };
}

const isThisWeek = ({ daysAhead }: Change) => daysAhead < 7;

/** A language and its words. */
export interface TellingIn {
	language: Language;
	words: StateWords;
}

class Teller {
	readonly #words: StateWords;
	readonly #language: Language;
	readonly #now: number;

	constructor({ words, language }: TellingIn, now: number) {
		this.#words = words;
		this.#language = language;
		this.#now = now;
	}

	tell({ isOpen, until }: OpenState): StateText {
		return isOpen ? this.#open(until) : this.#closed(until);
	}

	#open(until: number | undefined): StateText {
		const words = this.#words;
		if (until === undefined) return { status: words.alwaysOpen, next: '' };
		const change = endAt(until, this.#now);
		const { daysAhead, time, isMidnight } = change;
		const isTonight = daysAhead === 0 || (daysAhead === 1 && !isMidnight && time <= NIGHT_ENDS);
		return { status: words.openNow, next: this.#closes(change, isTonight) };
	}

	#closes(change: Change & { isMidnight: boolean }, isTonight: boolean): string {
		const words = this.#words;
		const { isMidnight } = change;
		if (isTonight) return this.#at(isMidnight ? words.closesAtMidnight : words.closesAt, change);
		if (change.daysAhead === 1)
			return this.#at(isMidnight ? words.closesTomorrowAtMidnight : words.closesTomorrow, change);
		if (isThisWeek(change)) return this.#at(isMidnight ? words.closesOnAtMidnight : words.closesOn, change);
		return this.#on(words.closesOnDay, change);
	}

	#closed(until: number | undefined): StateText {
		const words = this.#words;
		if (until === undefined) return { status: words.closed, next: words.closedUntilNotice };
		const change = changeAt(until, this.#now);
		if (change.daysAhead === 0) return { status: words.closedNow, next: this.#at(words.opensAt, change) };
		if (change.daysAhead === 1)
			return { status: words.closedNow, next: this.#at(words.opensTomorrow, change) };
		const next = isThisWeek(change) ? this.#at(words.closedUntil, change) : this.#on(words.reopensOn, change);
		return { status: words.closed, next };
	}

	#at(text: string, { day, time }: Change): string {
		return filled(text, { time, weekday: formatDate(day, this.#language, 'weekdayName') });
	}

	#on(text: string, { day }: Change): string {
		const isThisYear = day.slice(0, 4) === dayInRome(this.#now).slice(0, 4);
		return filled(text, { on: onText(day, this.#language, isThisYear ? 'dayMonth' : 'long') });
	}
}

/** Returns what is told of a state at `now` (milliseconds since 1970). */
export function stateText(state: OpenState, now: number, telling: TellingIn): StateText {
	return new Teller(telling, now).tell(state);
}
