import {
	contentTypes,
	type Language,
	type LogEntry,
	pageAddress,
	type Published,
	type Reference,
	type SiteKey,
	subjectOf,
} from '@portolano/content-models';
import type { Applied, PagePath, Store } from '@portolano/content-store';
import { addressesOf, type DocumentAddress, type SiteSettings, settingsOf } from './document-addresses.ts';

/** The document that had its page at an address last, and the language of that page. */
export interface Former {
	readonly subject: Reference;
	readonly language: Language;
}

export type Withdrawal = Extract<LogEntry, { action: 'withdraw' }>;

const keyOf = ({ type, id }: Reference) => `${type}/${id}`;

const sameAddresses = (one: SiteSettings, other: SiteSettings) =>
	one.kind === other.kind && one.siteLanguages.join() === other.siteLanguages.join();

/**
 * The addresses that documents have left, on all sites: moved to another slug, section, site or language, or withdrawn.
 * Learnt from the log alone, in its order, so that a restart knows the same.
 */
export class FormerAddresses {
	readonly #store: Store;
	readonly #bySite = new Map<SiteKey, Map<PagePath, Former>>();
	readonly #withdrawals = new Map<string, Withdrawal>();
	/** Sites with a former address that leads to the subject, or to a document which it replaces. */
	readonly #watching = new Map<string, Set<SiteKey>>();
	/** Sites whose former addresses may lead elsewhere since they were {@link settled}. */
	readonly #changed = new Set<SiteKey>();

	/** `store` must hold the entries that were learnt, no more and no less, whenever this is used. */
	constructor(store: Store) {
		this.#store = store;
	}

	/** Returns the addresses on a site that documents have left; some may have a page again. */
	on(site: SiteKey): ReadonlyMap<PagePath, Former> {
		return this.#bySite.get(site) ?? new Map<PagePath, Former>();
	}

	/** Returns the last withdrawal of a document. */
	withdrawalOf(subject: Reference): Withdrawal | undefined {
		return this.#withdrawals.get(keyOf(subject));
	}

	/** Whether some former address of the site may lead elsewhere than when it was settled. */
	isChanged(site: SiteKey): boolean {
		return this.#changed.has(site);
	}

	/** Must be called when the former addresses of a site are online. */
	settle(site: SiteKey): void {
		this.#changed.delete(site);
	}

	/**
	 * Learns the changes of the published documents, once the store has made them, and the entry of the log that it
	 * applied, if any. The addresses of a version that is not current, because another one took effect after it, are
	 * learnt too: a store that is built later never shows that version.
	 */
	learn({ changes }: Pick<Applied, 'changes'>, entry?: LogEntry): void {
		for (const { before, after } of changes)
			if (before?.type === 'site' && after?.type === 'site') this.#noteSite(before, after);
			else this.#noteLeft(before, after);
		if (entry?.action === 'withdraw') this.#noteWithdrawal(entry);
		if (entry?.action === 'publish')
			this.#noteLeft(entry.document, this.#store.document(subjectOf(entry)));
		for (const change of changes)
			for (const site of this.#watching.get(keyOf(change)) ?? []) this.#changed.add(site);
	}

	#noteWithdrawal(entry: Withdrawal): void {
		this.#withdrawals.set(keyOf(entry), entry);
		const { successor } = entry;
		if (!successor) return;
		for (const site of this.#watching.get(keyOf(entry)) ?? []) this.#watch(successor, site);
	}

	/** Notes the addresses of `before` that `after` has not. */
	#noteLeft(before: Published | undefined, after: Published | undefined): void {
		if (!before) return;
		const now = after ? addressesOf(after, settingsOf(this.#store, after.owner)) : [];
		const isKept = ({ site, path }: DocumentAddress) =>
			now.some((address) => address.site === site && address.path === path);
		for (const address of addressesOf(before, settingsOf(this.#store, before.owner)))
			if (!isKept(address)) this.#note(before, address);
	}

	/** Another kind of site or other languages move its documents; another origin moves them for all sites. */
	#noteSite(before: SiteSettings, after: SiteSettings): void {
		for (const site of this.#bySite.keys()) this.#changed.add(site);
		if (sameAddresses(before, after)) return;
		const own = contentTypes
			.filter((type) => pageAddress(before.kind, type) !== undefined)
			.flatMap((type) => [...this.#store.documents(type)])
			.filter(({ owner }) => owner === before.key);
		for (const document of own) {
			const paths = new Set(addressesOf(document, after).map(({ path }) => path));
			for (const address of addressesOf(document, before))
				if (!paths.has(address.path)) this.#note(document, address);
		}
	}

	#note({ type, id }: Reference, { site, language, path }: DocumentAddress): void {
		const addresses = this.#bySite.get(site) ?? new Map<PagePath, Former>();
		this.#bySite.set(site, addresses.set(path, { subject: { type, id }, language }));
		this.#watch({ type, id }, site);
		this.#changed.add(site);
	}

	/** Also watches the successors of a withdrawn document. */
	#watch(subject: Reference, site: SiteKey): void {
		const key = keyOf(subject);
		const sites = this.#watching.get(key) ?? new Set();
		if (sites.has(site)) return;
		this.#watching.set(key, sites.add(site));
		const successor = this.#withdrawals.get(key)?.successor;
		if (successor) this.#watch(successor, site);
	}
}
