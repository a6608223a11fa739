import {
	contentTypes,
	type Language,
	type LogEntry,
	type Published,
	type Reference,
	type SiteKey,
	subjectOf,
} from '@portolano/content-models';
import type { PagePath, Store, StoreUpdate } from '@portolano/content-store';
import { addressesOf, type DocumentAddress, type SiteSettings } from './document-addresses.ts';
import { type Withdrawal, Withdrawals } from './withdrawals.ts';

/** The document that had its page at an address last, and the language of that page. */
export interface Former {
	readonly subject: Reference;
	readonly language: Language;
}

const sameAddresses = (one: SiteSettings | undefined, other: SiteSettings) =>
	one?.kind === other.kind && one.siteLanguages.join() === other.siteLanguages.join();

/** The addresses of one site. */
class SiteAddresses {
	/** Every address that a document ever had, with the last one that was published there, in the order of the log. */
	readonly claims = new Map<PagePath, Former>();
	/** Addresses that some document has left. */
	readonly left = new Set<PagePath>();
}

/**
 * The addresses that documents have left, on all sites: moved to another slug, section, site or language, or withdrawn.
 * Learnt from the log alone, in its order, so that a restart, or a store that is built later, knows the same.
 */
export class FormerAddresses {
	readonly #store: Store;
	readonly #settings = new Map<SiteKey, SiteSettings>();
	readonly #bySite = new Map<SiteKey, SiteAddresses>();
	readonly #withdrawals = new Withdrawals();
	/** Sites whose former addresses may lead elsewhere since they were {@link settle}d. */
	readonly #changed = new Set<SiteKey>();

	/** `store` must hold the entries that were learnt, no more and no less, whenever this is used. */
	constructor(store: Store) {
		this.#store = store;
	}

	/** Yields the addresses on a site that documents have left; some may have a page again. */
	*on(site: SiteKey): Generator<readonly [path: PagePath, former: Former]> {
		const addresses = this.#bySite.get(site);
		for (const path of addresses?.left ?? []) {
			const former = addresses?.claims.get(path);
			if (former) yield [path, former];
		}
	}

	/** Returns the document that had its page at an address of a site last; it may have it there still. */
	lastAt(site: SiteKey, path: PagePath): Former | undefined {
		return this.#bySite.get(site)?.claims.get(path);
	}

	/** Returns the settings of a published site. */
	settingsOf(site: SiteKey): SiteSettings | undefined {
		return this.#settings.get(site);
	}

	/** Whether an entry has withdrawn the site itself. */
	isWithdrawn(site: SiteKey): boolean {
		const settings = this.settingsOf(site);
		return (
			settings !== undefined && !this.#store.document(settings) && this.withdrawalOf(settings) !== undefined
		);
	}

	/** Returns the last withdrawal of a document. */
	withdrawalOf(subject: Reference): Pick<Withdrawal, 'reason' | 'successor'> | undefined {
		return this.#withdrawals.of(subject);
	}

	/** Whether some former address of the site may lead elsewhere than when it was settled. */
	isChanged(site: SiteKey): boolean {
		return this.#changed.has(site);
	}

	/** Must be called when a release that brings the former addresses of a site online is planned. */
	settle(site: SiteKey): void {
		this.#changed.delete(site);
	}

	/** Must be called when such a release has failed. */
	unsettle(site: SiteKey): void {
		this.#changed.add(site);
	}

	/**
	 * Learns the changes of the published documents, once the store has made them, and the entry of the log that it
	 * applied, if any. The addresses of a version that is not current, because another one took effect after it, are
	 * learnt too: a store that is built later never shows that version.
	 */
	learn({ changes, unseen }: Pick<StoreUpdate, 'changes' | 'unseen'>, entry?: LogEntry): void {
		for (const { before, after } of changes)
			if (after?.type === 'site') this.#learnSite(before?.type === 'site' ? before : undefined, after);
			else if (before) this.#leave(before, after);
		if (entry?.action === 'withdraw') this.#withdrawals.note(entry);
		if (entry?.action === 'publish') {
			this.#claim(entry.document);
			const present = this.#store.document(subjectOf(entry));
			if (present !== entry.document) this.#leave(entry.document, present);
		}
		// An entry that changes no document that pages see may give another reason why it is not there, or another successor.
		const withdrawn = entry?.action === 'withdraw' ? [subjectOf(entry)] : [];
		for (const subject of [...changes, ...unseen, ...withdrawn])
			for (const site of this.#withdrawals.sitesWatching(subject)) this.#changed.add(site);
	}

	/** Another kind of site or other languages move its documents; another origin moves them for all sites. */
	#learnSite(before: SiteSettings | undefined, after: SiteSettings): void {
		this.#settings.set(after.key, after);
		for (const site of this.#bySite.keys()) this.#changed.add(site);
		if (sameAddresses(before, after)) return;
		for (const document of this.#documentsOf(after.key)) {
			this.#claim(document);
			const present = this.#store.document(document);
			for (const address of addressesOf(document, before)) this.#leaveUnless(address, document, present);
			if (!present) this.#leave(document, undefined);
		}
	}

	/** The documents that are published on a site, also outside of their lifetime. */
	*#documentsOf(owner: SiteKey): Generator<Published> {
		for (const document of this.#store.unseen) if (document.owner === owner) yield document;
		for (const type of contentTypes)
			for (const document of this.#store.documents(type)) if (document.owner === owner) yield document;
	}

	#claim(document: Published): void {
		const { type, id } = document;
		for (const { site, path, language } of addressesOf(document, this.settingsOf(document.owner))) {
			const addresses = this.#addressesOn(site);
			addresses.claims.set(path, { subject: { type, id }, language });
			if (addresses.left.has(path)) this.#withdrawals.watch(document, site);
		}
	}

	/** Notes the addresses of `before` that `after` has not. */
	#leave(before: Published, after: Published | undefined): void {
		const settings = this.settingsOf(before.owner);
		for (const address of addressesOf(before, settings)) this.#leaveUnless(address, before, after);
	}

	#leaveUnless({ site, path }: DocumentAddress, subject: Reference, after: Published | undefined): void {
		const present = after ? addressesOf(after, this.settingsOf(after.owner)) : [];
		if (present.some((address) => address.site === site && address.path === path)) return;
		this.#addressesOn(site).left.add(path);
		this.#withdrawals.watch(subject, site);
		this.#changed.add(site);
	}

	#addressesOn(site: SiteKey): SiteAddresses {
		const addresses = this.#bySite.get(site) ?? new SiteAddresses();
		this.#bySite.set(site, addresses);
		return addresses;
	}
}
