import { tripCalendar } from '../calendar-file.ts';
import { isEmpty, tripLink } from '../codec.ts';
import { tripGpx } from '../gpx-file.ts';
import { noTrip } from '../trip.ts';
import { download } from './dom.ts';
import type { TripHost } from './trip-host.ts';

/** What can be done with the whole trip: share it, print it, download it, delete it. */
export class TripTools {
	readonly #host: TripHost;

	constructor(host: TripHost) {
		this.#host = host;
		this.#on('share', () => void this.#share());
		this.#on('print', () => {
			print();
		});
		this.#on('calendar', () => {
			this.#calendar();
		});
		this.#on('gpx', () => {
			const { word, items, shown } = host;
			const dayName = (number: number) => word('day', { number });
			const settings = { name: word('title'), note: word('gpxNote'), origin: location.origin, dayName };
			download('il-mio-viaggio.gpx', 'application/gpx+xml', tripGpx(shown(), items(), settings));
		});
		this.#on('erase', () => {
			this.#ask(true);
		});
		this.#on('erase-no', () => {
			this.#ask(false);
		});
		this.#on('erase-yes', () => {
			this.#ask(false);
			host.write(noTrip);
			host.tell(host.word('erased'));
		});
	}

	/** Shows what fits the trip that is looked at. */
	render() {
		const { holder, shown, word } = this.#host;
		const undated = shown().days.filter(({ date, stops }) => date === undefined && stops.length > 0).length;
		const note = this.#part('undated');
		const needed = undated === 1 ? word('needsOneDate') : word('needsDates', { count: undated });
		if (note) note.textContent = undated > 0 ? needed : '';
		const link = holder.querySelector<HTMLInputElement>('[data-trip-link]');
		if (link) link.value = tripLink(location.origin + location.pathname, shown());
		const tools = this.#part('tools');
		if (tools) tools.hidden = isEmpty(shown());
	}

	#part(name: string): HTMLElement | null {
		return this.#host.holder.querySelector<HTMLElement>(`[data-trip-${name}]`);
	}

	#on(name: string, act: () => void) {
		this.#part(name)?.addEventListener('click', act);
	}

	#ask(isAsked: boolean) {
		this.#part('erase-question')?.toggleAttribute('hidden', !isAsked);
		this.#part(isAsked ? 'erase-no' : 'erase')?.focus();
	}

	async #share() {
		const { shown, word, tell, holder } = this.#host;
		try {
			await navigator.clipboard.writeText(tripLink(location.origin + location.pathname, shown()));
			tell(word('copied'));
		} catch {
			tell(word('notCopied'));
			const field = holder.querySelector<HTMLInputElement>('[data-trip-link]');
			field?.focus();
			field?.select();
		}
	}

	#calendar() {
		const { word, items, shown } = this.#host;
		const settings = { name: word('title'), origin: location.origin, now: new Date() };
		download('il-mio-viaggio.ics', 'text/calendar', tripCalendar(shown(), items(), settings));
	}
}
