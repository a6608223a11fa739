import type { FormerAddress, Reference, SiteKey } from '@portolano/content-models';
import type { Overlay, PagePath, Store } from '@portolano/content-store';
import type { FormerAddresses } from '../addresses/former-addresses.ts';
import { type AddressState, resolvedAddress } from '../addresses/resolve-addresses.ts';
import { keyOf } from './document-paths.ts';

export interface FormerPathOptions extends Pick<AddressState, 'site' | 'isOnline'> {
	readonly store: Pick<Store, 'ceased'>;
	readonly former: FormerAddresses;
	readonly overlay: Overlay;
}

/** Returns what answers at an address without a page once the drafts are published; undefined for an unknown one. */
export function formerPath(path: PagePath, options: FormerPathOptions): FormerAddress | undefined {
	const { site, isOnline, store, former, overlay } = options;
	const last = former.lastAt(site, path);
	if (!last) return undefined;
	const drafted = new Set(overlay.changed.map(keyOf));
	const settingsOf = (key: SiteKey) =>
		overlay.view({ site: key, language: 'it' }).siteOf(key) ?? former.settingsOf(key);
	// A draft that withdraws a document tells neither a reason nor a successor.
	const withdrawalOf = (subject: Reference) =>
		drafted.has(keyOf(subject)) ? {} : former.withdrawalOf(subject);
	const documents = {
		document: (reference: Reference) => overlay.document(reference),
		ceased: (reference: Reference) => store.ceased(reference),
	};
	return resolvedAddress({ site, isOnline, store: documents, former: { settingsOf, withdrawalOf } }, last);
}
