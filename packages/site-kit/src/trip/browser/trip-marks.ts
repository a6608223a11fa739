import { addStop, isInTrip, removeKey, stopsOf } from '../trip.ts';
import { wordsIn } from '../../browser/words-in.ts';
import { button, element, looking, type Word } from './dom.ts';
import { onOtherTab, readTrip, writeTrip } from './kept-trip.ts';

/** A copy of the page of the trip that is older is renewed when something is added. */
const RENEWED_AFTER_MS = 86_400_000;

/** The buttons on pages and cards that put something into the trip, and how much is in it. */
class TripMarks {
	readonly #holder: HTMLElement;
	readonly #word: Word;
	readonly #buttons = new Map<HTMLButtonElement, { key: string; title: string; isOnCard: boolean }>();

	constructor(holder: HTMLElement) {
		this.#holder = holder;
		this.#word = wordsIn(holder);
		for (const place of document.querySelectorAll<HTMLElement>('[data-trip-add]')) this.#fill(place);
		for (const link of document.querySelectorAll<HTMLElement>('a[data-trip-item]')) this.#mark(link);
		onOtherTab(() => {
			this.#show();
		});
		// A page that comes back as it was may be older than the trip.
		addEventListener('pageshow', () => {
			this.#show();
		});
		document.addEventListener('portolano-trip', () => {
			this.#show();
		});
		this.#show();
	}

	#fill(place: HTMLElement) {
		const { tripAdd: key = '', title = '' } = place.dataset;
		const made = button('', 'add', () => {
			this.#toggle(made);
		});
		this.#buttons.set(made, { key, title, isOnCard: false });
		place.replaceChildren(made);
	}

	#mark(link: HTMLElement) {
		const card = link.closest('article');
		if (!card) return;
		const { tripItem: key = '' } = link.dataset;
		const made = button('', 'add', () => {
			this.#toggle(made);
		});
		made.className = 'pt-trip-mark';
		this.#buttons.set(made, { key, title: link.textContent.trim(), isOnCard: true });
		card.classList.add('pt-trip-card');
		card.append(made);
	}

	#toggle(made: HTMLButtonElement) {
		const marked = this.#buttons.get(made);
		if (!marked) return;
		const { key, title } = marked;
		const trip = readTrip();
		const isIn = isInTrip(trip, key);
		const changed = isIn ? removeKey(trip, key) : addStop(trip, { key });
		if (changed === trip) {
			this.#tell(this.#word('full'));
			return;
		}
		const isKept = writeTrip(changed);
		this.#show();
		this.#tell(
			[this.#word(isIn ? 'removed' : 'added', { title }), isKept ? '' : this.#word('notKept')].join(' '),
		);
		if (!isIn && isKept) void this.#keepPage().catch(() => undefined);
	}

	#show() {
		const trip = readTrip();
		for (const [made, { key, title, isOnCard }] of this.#buttons) {
			const isIn = isInTrip(trip, key);
			made.dataset['in'] = String(isIn);
			made.textContent = isOnCard ? (isIn ? '✓' : '+') : this.#word(isIn ? 'remove' : 'add');
			if (!isOnCard) continue;
			made.setAttribute('aria-label', this.#word(isIn ? 'removeNamed' : 'addNamed', { title }));
			made.title = this.#word(isIn ? 'remove' : 'add');
		}
		const count = stopsOf(trip).length;
		for (const place of document.querySelectorAll<HTMLElement>('[data-trip-count]')) {
			const hidden = element('span', 'visually-hidden', ` (${this.#word('count', { count })})`);
			const shown = element('span', '', String(count));
			shown.setAttribute('aria-hidden', 'true');
			place.replaceChildren(...(count > 0 ? [shown, hidden] : []));
		}
	}

	#tell(text: string) {
		const told = this.#holder.querySelector<HTMLElement>('[data-trip-told]');
		if (!told) return;
		const link = Object.assign(element('a', '', this.#word('see')), {
			href: this.#holder.dataset['page'] ?? '',
		});
		const close = looking(
			'btn btn-link',
			button(this.#word('close'), 'close', () => {
				told.replaceChildren();
			}),
		);
		told.replaceChildren(element('span', '', text), link, close);
	}

	/** Keeps the page of the trip with what it needs for when there is no network. */
	async #keepPage() {
		const { page = '', data = '' } = this.#holder.dataset;
		// Only who adds something loads it.
		const { pocket } = await import('../../offline/browser/device-pocket.ts');
		const kept = await pocket.find(page);
		if (kept && Math.abs(Date.now() - kept.page.savedHere) < RENEWED_AFTER_MS) return;
		await pocket.keep(page, { kind: 'trip', files: [data] });
	}
}

for (const holder of document.querySelectorAll<HTMLElement>('[data-trip-marks]')) new TripMarks(holder);
