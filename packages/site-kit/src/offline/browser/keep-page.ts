import type { KeptPage } from '../pocket/kept-page.ts';
import { pageLanguage } from '../../browser/page-language.ts';
import { wordsIn } from '../../browser/words-in.ts';
import { saveKeptFiles } from './kept-files.ts';
import { failureOf, pocket, sizeOf, whenText, withCompanions, type Word } from './device-pocket.ts';
import { sizeText } from '../size-text.ts';

/** A copy that is older is renewed when its page is opened with the network. */
const RENEWED_AFTER_MS = 3_600_000;

/** The button that keeps a page, what it costs, how far it is, and whether the page is kept. */
class KeepPage {
	readonly #holder: HTMLElement;
	readonly #path: string;
	readonly #word: Word;
	#stop: AbortController | undefined;

	constructor(holder: HTMLElement) {
		this.#holder = holder;
		this.#path = holder.dataset['keepPage'] ?? '';
		this.#word = wordsIn(holder);
		this.#on('save', () => void this.#save());
		this.#on('renew', () => void this.#save());
		this.#on('remove', () => void this.#remove());
		this.#on('cancel', () => this.#stop?.abort());
		addEventListener('offline', () => void this.#tellOffline());
		addEventListener('online', () => {
			this.#tell(this.#word('backOnline'));
		});
		saveKeptFiles(this.#needs().files);
		void this.#begin();
	}

	#part(name: string): HTMLElement | null {
		return this.#holder.querySelector<HTMLElement>(`[data-keep-${name}]`);
	}

	#on(name: string, act: () => void) {
		this.#part(name)?.addEventListener('click', act);
	}

	#tell(text: string) {
		const status = this.#part('status');
		if (status) status.textContent = text;
	}

	/** Shows the parts of a state, and no others. */
	#show(state: 'free' | 'saving' | 'kept') {
		for (const part of this.#holder.querySelectorAll<HTMLElement>('[data-when]'))
			part.hidden = part.dataset['when'] !== state;
		this.#holder.dataset['ready'] = '';
	}

	async #found(): Promise<KeptPage | undefined> {
		const kept = (await pocket.find(this.#path).catch(() => undefined))?.page;
		return kept?.kind === 'page' ? kept : undefined;
	}

	async #begin() {
		const kept = await this.#found();
		await this.#showKept(kept);
		if (!navigator.onLine) await this.#tellOffline();
		const isOld = kept && Math.abs(Date.now() - kept.savedHere) > RENEWED_AFTER_MS;
		// What can't be renewed stays as it is.
		if (isOld && navigator.onLine && document.documentElement.dataset['copy'] === undefined)
			await pocket.keep(this.#path, { kind: 'page', ...this.#needs() }).then(
				(page) => this.#showKept(page),
				() => undefined,
			);
	}

	#needs(): { along: string[]; files: string[] } {
		const paths = (name: string) => (this.#holder.dataset[name] ?? '').split(' ').filter(Boolean);
		return { along: paths('along'), files: paths('files') };
	}

	async #showKept(kept: KeptPage | undefined) {
		if (kept) {
			const language = pageLanguage();
			const size = sizeText(sizeOf(withCompanions(kept, await pocket.list())), language);
			const when = whenText(kept.savedAt, language, this.#word('at'));
			const line = this.#part('saved');
			if (line) line.textContent = this.#word('saved', { when, size });
		}
		this.#show(kept ? 'kept' : 'free');
	}

	async #save() {
		const stop = new AbortController();
		this.#stop = stop;
		this.#tell(this.#word('saving'));
		this.#advance(0, 1);
		this.#show('saving');
		this.#part('cancel')?.focus();
		try {
			const tell = (done: number, all: number) => {
				this.#advance(done, all);
			};
			const page = await pocket.keep(this.#path, {
				kind: 'page',
				...this.#needs(),
				signal: stop.signal,
				tell,
			});
			// So that the browser doesn't take it away when room gets scarce. Not all ask, and none must agree.
			void navigator.storage.persist().catch(() => undefined);
			this.#tell('');
			await this.#showKept(page);
			this.#part('saved')?.focus();
		} catch (error) {
			await this.#showKept(await this.#found());
			this.#tell(this.#word(failureOf(error)));
			this.#part('save')?.focus();
		}
	}

	#advance(done: number, all: number) {
		const bar = this.#part('progress');
		if (bar instanceof HTMLProgressElement) Object.assign(bar, { max: all, value: done });
		const line = this.#part('count');
		if (line) line.textContent = this.#word('progress', { done: String(done), all: String(all) });
	}

	async #remove() {
		await pocket.remove([this.#path]).catch(() => undefined);
		await this.#showKept(await this.#found());
		this.#tell(this.#word('removed'));
		this.#part('save')?.focus();
	}

	async #tellOffline() {
		// A copy says so at the top of the page.
		if (document.documentElement.dataset['copy'] !== undefined) return;
		this.#tell(this.#word((await this.#found()) ? 'nowOfflineKept' : 'nowOfflineNotKept'));
	}
}

for (const holder of document.querySelectorAll<HTMLElement>('[data-keep-page]')) new KeepPage(holder);
