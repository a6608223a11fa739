import type { FormerAddress, Language, Reference, SiteKey } from '@portolano/content-models';
import type { PageFiles, PagePath, SiteApplication, Store } from '@portolano/content-store';
import { isGone, resolvedAddress } from '../addresses/resolve-addresses.ts';
import type { Online, OnlineFiles } from '../release/releases.ts';
import { fileOf, pathOfFile } from '../rendering/render-page.ts';
import { SitePaths } from '../rendering/site-paths.ts';
import { filesOfUpload, type UploadState, uploadsOn } from '../uploads/upload-files.ts';
import type { StateAt } from './state-at.ts';

/** A document at a path, and the language of its page. */
interface Shown {
	readonly subject: Reference;
	readonly language: Language;
	/** The version of an upload, by its SHA-256. */
	readonly version?: string;
	/** The documents that refer to an upload. */
	readonly referrers?: readonly Reference[];
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
	for (const id of uploadsOn({ site, store })) {
		const subject = { type: 'file', id } as const;
		const referrers = store.referrersOf(subject);
		for (const [path, version] of filesOfUpload({ site, store }, id))
			shown.set(path, { subject, language: 'it', version, referrers });
	}
	return shown;
}

/** Whether a version is from before the upload was withdrawn, though it may be published again. */
function isWithdrawnVersion(store: Store, { subject: { type, id }, version }: Shown): boolean {
	if (type !== 'file' || version === undefined) return false;
	return !store.versionsOf({ type, id }).some((each) => each.type === 'file' && each.file.sha256 === version);
}

/** Whether the upload is out of use, and all documents have ended that referred to it in the release. */
function hasEndedWithOthers(present: StateAt, { subject, referrers }: Shown): boolean {
	if (!referrers || present.store.referrersOf(subject).length > 0) return false;
	return referrers.every((referrer) => isGone(present, referrer));
}

/**
 * Returns the present files of the uploads of a release that were withdrawn since and are published again, as far as their
 * bytes are there. Their earlier versions don't come back, so that these are online though the site is held.
 */
export function publishedAgain(shown: ShownAt, present: UploadState): PageFiles {
	const withdrawn = [...shown.values()].filter((each) => isWithdrawnVersion(present.store, each));
	const ids = new Set(withdrawn.map(({ subject }) => subject.id));
	return new Map([...ids].flatMap((id) => [...filesOfUpload(present, id)]));
}

/** A release that a rollback restores. */
export interface RestoredRelease {
	readonly site: SiteKey;
	readonly shown: ShownAt;
	readonly manifest: OnlineFiles;
	/** The files that are {@link publishedAgain}. */
	readonly again: PageFiles;
}

/**
 * Returns what answers at the paths of a release whose documents have ended in `present`: their lifetime is over, or an
 * entry has withdrawn them. So have versions of an upload from before it was withdrawn, though it is published again, and
 * uploads of documents that have ended.
 */
export function endedSince({ site, shown, manifest, again }: RestoredRelease, present: StateAt): Ended {
	const isLost = (former: Shown) =>
		isWithdrawnVersion(present.store, former) || hasEndedWithOthers(present, former);
	const gone = [...shown].filter(
		([path, former]) => !again.has(path) && (isGone(present, former.subject) || isLost(former)),
	);
	const files = new Set(gone.map(([path]) => fileOf(path)));
	const isOnline = (file: string) => again.has(pathOfFile(file)) || (manifest.has(file) && !files.has(file));
	const answerAt = (former: Shown): FormerAddress | undefined =>
		resolvedAddress({ ...present, site, isOnline }, former) ?? (isLost(former) ? { status: 410 } : undefined);
	return new Map(
		gone.flatMap(([path, former]) => {
			const address = answerAt(former);
			return address ? [[path, address] as const] : [];
		}),
	);
}

/** A release without the pages and files of ended documents, and with uploads that are {@link publishedAgain}. */
export interface PresentRelease {
	readonly ended: Ended;
	readonly again: PageFiles;
}

/** Returns what is online of a release. What led to an ended document answers as it does. */
export function presentOf({ manifest, addresses }: Online, { ended, again }: PresentRelease): Online {
	const led = [...addresses].map(([path, address]) => {
		const instead = address.status === 301 ? ended.get(address.to) : undefined;
		return [path, instead ?? address] as const;
	});
	return {
		manifest: new Map([
			...[...manifest].filter(([file]) => !ended.has(pathOfFile(file))),
			...[...again].map(([path, sha256]) => [fileOf(path), [sha256, 0]] as const),
		]),
		addresses: new Map([...led, ...ended].filter(([path]) => !again.has(path))),
	};
}
