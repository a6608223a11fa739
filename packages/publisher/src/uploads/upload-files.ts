import { filePath, lastingPath, type Published, referencesIn, type SiteKey } from '@portolano/content-models';
import type { Change, PageFiles, PagePath, Store } from '@portolano/content-store';

export interface UploadState {
	readonly site: SiteKey;
	readonly store: Store;
	/** Whether a version can be online, by its SHA-256. Default: all of them. */
	readonly isThere?: (sha256: string) => boolean;
}

/**
 * Returns the files that an upload has online on the site of its owner: the newest version at the lasting address, and every
 * version since it was published at an address of its own. None on other sites, and none while no document refers to it.
 */
export function filesOfUpload(state: UploadState, id: string): PageFiles {
	return state.store.referrersOf({ type: 'file', id }).length > 0 ? filesOnceUsed(state, id) : new Map();
}

/** Returns the files that an upload has online as soon as a document refers to it. */
export function filesOnceUsed({ site, store, isThere = () => true }: UploadState, id: string): PageFiles {
	const reference = { type: 'file', id } as const;
	const isOwn = store.document(reference)?.owner === site;
	const versions = isOwn ? store.versionsOf(reference).filter(isFile) : [];
	const there = versions.filter(({ file }) => isThere(file.sha256));
	const newest = there.at(-1);
	return new Map([
		...there.map(({ file }): [PagePath, string] => [filePath(file), file.sha256]),
		...(newest ? [[lastingPath(newest), newest.file.sha256] as const] : []),
	]);
}

const isFile = (document: Published): document is Published<'file'> => document.type === 'file';

/** Returns the ids of the uploads that changes of other documents put to use, or out of it. */
export function changedUses(changes: readonly Change[]): Set<string> {
	return new Set(
		changes.flatMap(({ before, after }) => {
			const [was, is] = [usedBy(before), usedBy(after)];
			return [...was, ...is].filter((id) => was.has(id) !== is.has(id));
		}),
	);
}

function usedBy(document: Published | undefined): Set<string> {
	const references = document ? referencesIn(document) : [];
	return new Set(references.filter(({ type }) => type === 'file').map(({ id }) => id));
}

/** Yields the ids of the uploads that a site owns. */
export function* uploadsOn({ site, store }: UploadState): Generator<string> {
	for (const { id, owner } of store.documents('file')) if (owner === site) yield id;
}

/** Returns the files of all uploads that a site owns. */
export function uploadedFiles(state: UploadState): PageFiles {
	return new Map([...uploadsOn(state)].flatMap((id) => [...filesOfUpload(state, id)]));
}
