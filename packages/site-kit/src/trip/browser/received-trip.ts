import { decodeTrip, isEmpty, tripInHash } from '../codec.ts';
import { joined, stopsOf, type Trip } from '../trip.ts';
import { button, element, looking } from './dom.ts';
import { readTrip } from './kept-trip.ts';
import type { TripHost } from './trip-host.ts';

/** A trip that came in a link: it is shown, and becomes one's own only when the visitor says so. */
export class ReceivedTrip {
	readonly #host: TripHost;
	#trip: Trip | undefined;

	constructor(host: TripHost) {
		this.#host = host;
	}

	get trip(): Trip | undefined {
		return this.#trip;
	}

	/** Reads the link of the page. */
	read() {
		const text = tripInHash(location.hash);
		if (text === undefined) return;
		const { word, tell } = this.#host;
		const read = decodeTrip(text);
		if (!read) {
			this.#leave();
			tell(word('badLink'));
			return;
		}
		const { trip, lost } = this.#known(read.trip, read.unreadable);
		if (isEmpty(trip)) {
			this.#leave();
			tell(word('nothingLeft'));
			return;
		}
		this.#trip = trip;
		this.#render(lost);
	}

	/** Leaves out what is not on this site. */
	#known({ days }: Trip, unreadable: number): { trip: Trip; lost: number } {
		const items = this.#host.items();
		const known = days.map((day) => ({
			...day,
			stops: day.stops.filter(({ key }) => Object.hasOwn(items, key)),
		}));
		const lost = stopsOf({ days }).length - stopsOf({ days: known }).length;
		return { trip: { days: known.filter(({ stops }) => stops.length > 0) }, lost: lost + unreadable };
	}

	#place(): HTMLElement | null {
		return this.#host.holder.querySelector<HTMLElement>('[data-trip-received]');
	}

	/** Takes the trip out of the address, so that it doesn't come back when the page is loaded again. */
	#leave() {
		this.#trip = undefined;
		this.#place()?.replaceChildren();
		history.replaceState(null, '', location.pathname + location.search);
	}

	#render(lost: number) {
		const { word } = this.#host;
		const lostText = lost === 1 ? word('oneLost') : word('lost', { count: lost });
		this.#place()?.replaceChildren(
			element(
				'div',
				'pt-trip-received',
				element('h2', '', word('received')),
				element('p', '', word('receivedText')),
				...(lost > 0 ? [element('p', 'pt-trip-trouble', lostText)] : []),
				this.#choices(),
			),
		);
	}

	#choices(): HTMLElement {
		const { word } = this.#host;
		const keep = (trip: Trip) => () => {
			this.#leave();
			this.#host.write(trip, 'day-0');
		};
		const received = this.#trip ?? { days: [] };
		const own = readTrip();
		const refuse = button(word('refuse'), 'refuse', () => {
			this.#leave();
			this.#host.render();
		});
		if (isEmpty(own))
			return element(
				'div',
				'pt-trip-choices',
				looking('btn btn-primary', button(word('keepIt'), 'keep', keep(received))),
				refuse,
			);
		const question = element(
			'span',
			'pt-trip-question',
			word('replaceQuestion', { count: stopsOf(own).length }),
			looking('btn btn-primary', button(word('yes'), 'replace-yes', keep(received))),
			button(word('no'), 'replace-no', () => {
				question.hidden = true;
			}),
		);
		question.hidden = true;
		return element(
			'div',
			'pt-trip-choices',
			looking('btn btn-primary', button(word('join'), 'join', keep(joined(own, received)))),
			button(word('replace'), 'replace', () => {
				question.hidden = false;
				question.querySelector<HTMLElement>('[data-mark="replace-no"]')?.focus();
			}),
			refuse,
			question,
		);
	}
}
