import type { FormerAddress, Language, Reference, SiteKey } from '@portolano/content-models';
import type { PagePath, SiteApplication, Store } from '@portolano/content-store';
import { isGone, resolvedAddress } from '../addresses/resolve-addresses.ts';
import type { Online, OnlineFiles } from '../release/releases.ts';
import { fileOf, pathOfFile } from '../rendering/render-page.ts';
import { SitePaths } from '../rendering/site-paths.ts';
import { filesOfUpload, uploadsOn } from '../uploads/upload-files.ts';
import type { StateAt } from './state-at.ts';

/** A document at a path, and the language of its page. */
interface Shown {
	readonly subject: Reference;
	readonly language: Language;
}

/** What each path of a release shows. */
export type ShownAt = ReadonlyMap<PagePath, Shown>;

/** What answers at the paths of a release whose documents have ended since. */
export type Ended = ReadonlyMap<PagePath, FormerAddress>;

/** Returns the documents whose pages and uploaded files a site has, from the store as of its release. */
export function shownDocuments(site: SiteKey, application: SiteApplication, store: Store): ShownAt {
	const paths = new SitePaths(application, site, store);
	paths.listAll();
	const shown = new Map<PagePath, Shown>();
	for (const [path, subject] of paths.pages)
		if (subject) shown.set(path, { subject, language: application.languageOf(path) });
	for (const id of uploadsOn({ site, store }))
		for (const path of filesOfUpload({ site, store }, id).keys())
			shown.set(path, { subject: { type: 'file', id }, language: 'it' });
	return shown;
}

/**
 * Returns what answers at the paths of a release whose documents have ended in `present`: their lifetime is over, or an
 * entry has withdrawn them. So have versions of an upload from before it was withdrawn, though it is published again.
 */
export function endedSince(
	{ site, shown, manifest }: { site: SiteKey; shown: ShownAt; manifest: OnlineFiles },
	present: StateAt,
): Ended {
	const isLost = (path: PagePath, subject: Reference) =>
		isWithdrawnVersion(present.store, subject, manifest.get(fileOf(path))?.[0]);
	const gone = [...shown].filter(([path, { subject }]) => isGone(present, subject) || isLost(path, subject));
	const files = new Set(gone.map(([path]) => fileOf(path)));
	const isOnline = (file: string) => manifest.has(file) && !files.has(file);
	const answerAt = (path: PagePath, former: Shown): FormerAddress | undefined =>
		resolvedAddress({ ...present, site, isOnline }, former) ??
		(isLost(path, former.subject) ? { status: 410 } : undefined);
	return new Map(
		gone.flatMap(([path, former]) => {
			const address = answerAt(path, former);
			return address ? [[path, address] as const] : [];
		}),
	);
}

function isWithdrawnVersion(store: Store, { type, id }: Reference, sha256: string | undefined): boolean {
	if (type !== 'file' || sha256 === undefined) return false;
	const versions = store.versionsOf({ type, id });
	return !versions.some((version) => version.type === 'file' && version.file.sha256 === sha256);
}

/** Returns a release without the pages and files of ended documents. What led to one of them answers as it does. */
export function withoutEnded({ manifest, addresses }: Online, ended: Ended): Online {
	const led = [...addresses].map(([path, address]) => {
		const instead = address.status === 301 ? ended.get(address.to) : undefined;
		return [path, instead ?? address] as const;
	});
	return {
		manifest: new Map([...manifest].filter(([file]) => !ended.has(pathOfFile(file)))),
		addresses: new Map([...led, ...ended]),
	};
}
