import { isEmpty } from '../codec.ts';
import type { TripItems } from '../item-data.ts';
import {
	addDay,
	changeStop,
	dateDay,
	movedTo,
	moveStop,
	noTrip,
	placeStop,
	removeDay,
	removeStop,
	type StopPlace,
	type Trip,
} from '../trip.ts';
import { type DayActions, dayView } from './day-view.ts';
import { pageLanguage } from '../../browser/page-language.ts';
import { wordsIn } from '../../browser/words-in.ts';
import { button, type Word } from './dom.ts';
import { onOtherTab, readTrip, writeTrip } from './kept-trip.ts';
import { ReceivedTrip } from './received-trip.ts';
import { TripTools } from './trip-tools.ts';

/** The page of the trip. What it shows is rendered anew after every change; the focus stays where it was. */
class MyTrip {
	readonly #holder: HTMLElement;
	readonly #word: Word;
	readonly #language = pageLanguage();
	#items: TripItems | undefined;
	readonly #received: ReceivedTrip;
	readonly #tools: TripTools;

	constructor(holder: HTMLElement) {
		this.#holder = holder;
		this.#word = wordsIn(holder);
		const host = {
			holder,
			word: this.#word,
			items: () => this.#items ?? {},
			shown: () => this.#shown(),
			write: (trip: Trip, mark = '') => {
				this.#write(trip, mark);
			},
			render: () => {
				this.#render();
			},
			tell: (text: string) => {
				this.#tell(text);
			},
		};
		this.#received = new ReceivedTrip(host);
		this.#tools = new TripTools(host);
		onOtherTab(() => {
			this.#render();
		});
		addEventListener('hashchange', () => {
			this.#received.read();
			this.#render();
		});
		void this.#begin();
	}

	#part(name: string): HTMLElement | null {
		return this.#holder.querySelector<HTMLElement>(`[data-trip-${name}]`);
	}

	async #begin() {
		this.#tell(this.#word('loading'));
		try {
			this.#items = await itemsAt(this.#holder.dataset['data'] ?? '');
			this.#tell('');
		} catch {
			this.#tell(this.#word('noData'));
			return;
		}
		this.#received.read();
		this.#render();
	}

	/** The trip of a link while it is looked at, else one's own. */
	#shown(): Trip {
		return this.#received.trip ?? readTrip();
	}

	#tell(text: string) {
		const status = this.#part('status');
		if (status) status.textContent = text;
	}

	#write(trip: Trip, mark: string, told = '') {
		const left = trip.days.length > 0 ? trip : noTrip;
		const isKept = writeTrip(left);
		this.#render(mark);
		this.#tell([told, isKept ? '' : this.#word('notKept')].filter(Boolean).join(' '));
		document.dispatchEvent(new Event('portolano-trip'));
	}

	#render(mark = '') {
		const items = this.#items;
		if (!items) return;
		const trip = this.#shown();
		const isOwn = this.#received.trip === undefined;
		this.#holder.dataset['has'] = isEmpty(trip) && trip.days.length === 0 ? 'nothing' : 'stops';
		this.#holder.dataset['whose'] = isOwn ? 'own' : 'received';
		const settings = { word: this.#word, language: this.#language, items, days: trip.days.length };
		const actions = isOwn ? this.#actions() : undefined;
		const days = trip.days.map((day, index) => dayView(day, { ...settings, index, actions }));
		const more = button(this.#word('addDay'), 'add-day', () => {
			this.#write(addDay(readTrip()), `day-${String(trip.days.length)}`);
		});
		this.#part('days')?.replaceChildren(...days, ...(isOwn && trip.days.length > 0 ? [more] : []));
		this.#tools.render();
		if (mark !== '') this.#holder.querySelector<HTMLElement>(`[data-mark="${mark}"]`)?.focus();
	}

	#actions(): DayActions {
		return {
			move: (from, step) => {
				const to = movedTo(readTrip(), from, step);
				const mark = `${step === 1 ? 'down' : 'up'}-${String(to.day)}-${String(to.stop)}`;
				this.#write(moveStop(readTrip(), from, step), mark, this.#movedText(from, to));
			},
			moveToDay: (from, day) => {
				const stop = readTrip().days[day]?.stops.length ?? 0;
				const to = { day, stop };
				this.#write(
					placeStop(readTrip(), from, to),
					`day-${String(day)}-${String(stop)}`,
					this.#movedText(from, to),
				);
			},
			change: (place, change, mark) => {
				this.#write(changeStop(readTrip(), place, change), mark);
			},
			remove: (place) => {
				const title = this.#titleAt(place);
				this.#write(
					removeStop(readTrip(), place),
					`day-${String(place.day)}`,
					this.#word('removed', { title }),
				);
			},
			date: (day, date) => {
				this.#write(dateDay(readTrip(), day, date), `date-${String(day)}`);
			},
			removeDay: (day) => {
				this.#write(removeDay(readTrip(), day), 'add-day');
			},
		};
	}

	#titleAt({ day, stop }: StopPlace): string {
		const key = readTrip().days[day]?.stops[stop]?.key ?? '';
		return this.#items?.[key]?.title ?? this.#word('gone');
	}

	#movedText(from: StopPlace, to: StopPlace): string {
		return this.#word('moved', { title: this.#titleAt(from), day: to.day + 1, stop: to.stop + 1 });
	}
}

async function itemsAt(path: string): Promise<TripItems> {
	const answer = await fetch(path);
	if (!answer.ok) throw new Error(`The items of the trip were not read: status ${String(answer.status)}.`);
	const items: unknown = await answer.json();
	if (!areItems(items)) throw new Error('The items of the trip are no object.');
	return items;
}

// The same application writes the file, so the rest is as it was written.
const areItems = (value: unknown): value is TripItems => typeof value === 'object' && value !== null;

for (const holder of document.querySelectorAll<HTMLElement>('[data-my-trip]')) new MyTrip(holder);
