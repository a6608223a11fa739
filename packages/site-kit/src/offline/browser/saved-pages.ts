import { type SearchedPage, searchKept } from '../search-kept.ts';
import { sizeText } from '../size-text.ts';
import type { KeptPage } from '../pocket/kept-page.ts';
import { pageLanguage } from '../../browser/page-language.ts';
import { wordsIn } from '../../browser/words-in.ts';
import { pocket, sizeOf, whenText, withCompanions, type Word } from './device-pocket.ts';

const isListed = ({ kind }: KeptPage) => kind === 'page' || kind === 'trip';

function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	content: readonly (Node | string)[],
	className = '',
): HTMLElementTagNameMap[K] {
	const made = document.createElement(name);
	made.className = className;
	made.append(...content);
	return made;
}

function linkTo(path: string, text: string): HTMLAnchorElement {
	return Object.assign(element('a', [text]), { href: path });
}

/** The page of what the device keeps, which also stands in for pages that are not kept. */
class SavedPages {
	readonly #holder: HTMLElement;
	readonly #word: Word;
	readonly #language = pageLanguage();

	constructor(holder: HTMLElement) {
		this.#holder = holder;
		this.#word = wordsIn(holder);
		this.#showWhyHere();
		this.#part('remove-all')?.addEventListener('click', () => {
			this.#ask(true);
		});
		this.#part('no')?.addEventListener('click', () => {
			this.#ask(false);
		});
		this.#part('yes')?.addEventListener('click', () => void this.#removeAll());
		const form = holder.querySelector('form');
		form?.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#search();
		});
		addEventListener('online', () => {
			this.#showNetwork();
		});
		addEventListener('offline', () => {
			this.#showNetwork();
		});
		void this.#begin();
	}

	#part(name: string): HTMLElement | null {
		return this.#holder.querySelector<HTMLElement>(`[data-saved-${name}]`);
	}

	/** In place of a page that is not kept it says so, and a search of the site becomes one of what is kept. */
	#showWhyHere() {
		const isInstead = document.documentElement.dataset['notKept'] !== undefined;
		this.#part('instead')?.toggleAttribute('hidden', !isInstead);
		this.#part('retry')?.addEventListener('click', () => {
			location.reload();
		});
		if (isInstead) document.title = this.#word('notKept');
		this.#showNetwork();
	}

	#showNetwork() {
		const line = this.#part('network');
		if (line) line.textContent = navigator.onLine ? '' : this.#word('offline');
	}

	async #begin() {
		await this.#list();
		const query = new URLSearchParams(location.search).get('q') ?? '';
		const input = this.#holder.querySelector<HTMLInputElement>('input[type="search"]');
		if (!input || query === '') return;
		input.value = query;
		await this.#search();
	}

	async #list() {
		const all = await pocket.list().catch(() => []);
		const listed = all.filter(isListed).toSorted((one, other) => other.savedAt - one.savedAt);
		this.#part('list')?.replaceChildren(...listed.map((page) => this.#item(page, all)));
		this.#holder.dataset['has'] = listed.length > 0 ? 'pages' : 'nothing';
		const total = this.#part('total');
		const kept = listed.flatMap((page) => withCompanions(page, all));
		if (total)
			total.textContent = this.#word('total', { size: sizeText(sizeOf([...new Set(kept)]), this.#language) });
	}

	#item(page: KeptPage, all: readonly KeptPage[]): HTMLElement {
		const size = sizeText(sizeOf(withCompanions(page, all)), this.#language);
		const when = whenText(page.savedAt, this.#language, this.#word('at'));
		const count = String(page.along.length);
		const along = page.along.length === 1 ? this.#word('alongOne') : this.#word('along', { count });
		const button = element('button', [this.#word('removeOne')], 'btn btn-outline-primary btn-xs');
		button.type = 'button';
		button.append(element('span', [`: ${page.title}`], 'visually-hidden'));
		button.addEventListener('click', () => void this.#remove(page));
		const line = [this.#word('item', { when, size }), ...(page.along.length > 0 ? [along] : [])].join(', ');
		const text = element('div', [element('h3', [linkTo(page.path, page.title)], 'h5'), element('p', [line])]);
		return element('li', [text, button], 'pt-saved-item');
	}

	async #remove({ path, title }: KeptPage) {
		await pocket.remove([path]).catch(() => undefined);
		await this.#list();
		this.#tell(`${this.#word('removed')} ${title}`);
		this.#part('heading')?.focus();
	}

	#ask(isAsked: boolean) {
		this.#part('question')?.toggleAttribute('hidden', !isAsked);
		this.#part(isAsked ? 'no' : 'remove-all')?.focus();
	}

	async #removeAll() {
		const paths = (await pocket.list()).filter(isListed).map(({ path }) => path);
		await pocket.remove(paths).catch(() => undefined);
		this.#ask(false);
		await this.#list();
		this.#tell(this.#word('removedAll'));
		this.#part('heading')?.focus();
	}

	#tell(text: string) {
		const status = this.#part('status');
		if (status) status.textContent = text;
	}

	async #search() {
		const query = this.#holder.querySelector<HTMLInputElement>('input[type="search"]')?.value.trim() ?? '';
		const found = searchKept(await this.#texts(), query);
		const count = String(found.length);
		const word = found.length === 0 ? 'notFound' : found.length === 1 ? 'foundOne' : 'found';
		this.#tell(query === '' ? '' : this.#word(word, { query, count }));
		this.#part('found')?.replaceChildren(
			...found.map(({ path, title, excerpt }) =>
				element('li', [element('h3', [linkTo(path, title)], 'h5'), element('p', [excerpt])]),
			),
		);
	}

	/** The texts of all kept pages: those kept along with others too. */
	async #texts(): Promise<SearchedPage[]> {
		const pages = (await pocket.list().catch(() => [])).filter(({ kind }) => kind !== 'shell');
		return Promise.all(
			pages.map(async ({ path, title }) => {
				const html = (await (await pocket.find(path))?.copy.text()) ?? '';
				const { body } = new DOMParser().parseFromString(html, 'text/html');
				const main = body.querySelector('[data-pagefind-body]') ?? body.querySelector('main') ?? body;
				for (const hidden of main.querySelectorAll('script, svg, [hidden]')) hidden.remove();
				return { path, title, text: main.textContent.replaceAll(/\s+/g, ' ').trim() };
			}),
		);
	}
}

for (const holder of document.querySelectorAll<HTMLElement>('[data-saved-pages]')) new SavedPages(holder);
