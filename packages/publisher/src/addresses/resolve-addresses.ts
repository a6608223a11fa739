import {
	type FormerAddress,
	historyPath,
	inLanguage,
	type Language,
	pagesBeyond,
	type Published,
	type Reference,
	type SiteKey,
} from '@portolano/content-models';
import type { PagePath, Store } from '@portolano/content-store';
import { fileOf } from '../rendering/render-page.ts';
import { ceasedReason } from './ceased-reason.ts';
import { addressesOf } from './document-addresses.ts';
import type { Former, FormerAddresses } from './former-addresses.ts';
import { lastPageOf } from './list-ends.ts';

/** What is known where former addresses are resolved. */
export interface AddressState {
	readonly site: SiteKey;
	readonly store: Pick<Store, 'document' | 'ceased'>;
	readonly former: Pick<FormerAddresses, 'settingsOf' | 'withdrawalOf'>;
	/** Whether the site has the file once its release is complete. */
	readonly isOnline: (file: string) => boolean;
}

/** What is known of all former addresses of a site. */
export interface SiteAddressState extends AddressState {
	readonly former: FormerAddresses;
	/** The lists whose pages are numbered, by their first page. */
	readonly lists: readonly PagePath[];
}

/**
 * Returns what answers at the former addresses of a site: chains are flattened, and none leads to itself or to a page
 * that is not online. An address that has a page again is left out. Numbered pages that a list has no more lead to its last
 * one: which of them there were once is not known, and need not be.
 */
export function resolvedAddresses(state: SiteAddressState): Map<PagePath, FormerAddress> {
	const resolved = new Map<PagePath, FormerAddress>();
	for (const [path, former] of state.former.on(state.site)) {
		if (state.isOnline(fileOf(path))) continue;
		const address = resolvedAddress(state, former);
		if (address) resolved.set(path, address);
		const history = historyOf(state, { path, language: former.language, address });
		if (history) resolved.set(history.from, { status: 301, to: history.to });
	}
	for (const list of state.lists) {
		const to = lastPageOf(list, state.isOnline);
		if (to !== undefined) resolved.set(pagesBeyond(list), { status: 301, to });
	}
	return resolved;
}

/** Returns where the history of a page has moved with it: from the address that it had there, if it is online at the new one. */
function historyOf(
	{ isOnline }: AddressState,
	{ path, language, address }: { path: PagePath; language: Language; address: FormerAddress | undefined },
): { from: PagePath; to: string } | undefined {
	if (address?.status !== 301 || !address.to.startsWith('/')) return undefined;
	const [from, to] = [historyPath(path, language), historyPath(address.to, language)];
	return isOnline(fileOf(to)) && !isOnline(fileOf(from)) ? { from, to } : undefined;
}

/** Returns what answers at an address where a document had its page; undefined for an unknown address. */
export function resolvedAddress(
	state: AddressState,
	{ subject, language }: Former,
): FormerAddress | undefined {
	const present = presentOf(state, subject);
	const to = present && addressOf(state, present, language);
	if (to !== undefined) return { status: 301, to };
	return isGone(state, subject) ? goneAddress(state, subject, language) : undefined;
}

/**
 * Whether a document has ended: its lifetime is over, or an entry has withdrawn it. A published document without a page
 * online is not gone, and neither is one that is scheduled.
 */
export function isGone(
	{ store, former }: Pick<AddressState, 'store' | 'former'>,
	subject: Reference,
): boolean {
	if (store.ceased(subject)) return true;
	return !store.document(subject) && former.withdrawalOf(subject) !== undefined;
}

function goneAddress({ store, former }: AddressState, subject: Reference, language: Language): FormerAddress {
	const ceased = store.ceased(subject);
	if (ceased) return { status: 410, reason: ceasedReason(ceased, language) };
	const reason = former.withdrawalOf(subject)?.reason;
	return { status: 410, ...(reason && { reason: inLanguage(reason, language).value }) };
}

/** Returns the document itself, or the first published one among its successors. */
function presentOf({ store, former }: AddressState, subject: Reference): Published | undefined {
	const seen = new Set<string>();
	let next: Reference | undefined = subject;
	while (next && !seen.has(`${next.type}/${next.id}`)) {
		const document = store.document(next);
		if (document) return document;
		seen.add(`${next.type}/${next.id}`);
		// A document that was published after its withdrawal, and has ceased, has no successor any more.
		next = store.ceased(next) ? undefined : former.withdrawalOf(next)?.successor;
	}
	return undefined;
}

/** Returns where the page of a document is now: in `language` if it can be, otherwise in the main language of its site. */
function addressOf(
	{ site, former, isOnline }: AddressState,
	document: Published,
	language: Language,
): string | undefined {
	const settings = former.settingsOf(document.owner);
	const addresses = addressesOf(document, settings);
	const address = addresses.find((each) => each.language === language) ?? addresses[0];
	if (!settings || !address) return undefined;
	if (address.site !== site) return `${settings.origin}${address.path}`;
	return isOnline(fileOf(address.path)) ? address.path : undefined;
}
