import { filePath, lastingPath, type Published, type SiteKey } from '@portolano/content-models';
import type { PageFiles, PagePath, Store } from '@portolano/content-store';

export interface UploadState {
	readonly site: SiteKey;
	readonly store: Store;
	/** Whether a version can be online, by its SHA-256. Default: all of them. */
	readonly isThere?: (sha256: string) => boolean;
}

/**
 * Returns the files that an upload has online on the site of its owner: the newest version at the lasting address, and every
 * version since it was published at an address of its own. None on other sites.
 */
export function filesOfUpload({ site, store, isThere = () => true }: UploadState, id: string): PageFiles {
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

/** Yields the ids of the uploads that a site owns. */
export function* uploadsOn({ site, store }: UploadState): Generator<string> {
	for (const { id, owner } of store.documents('file')) if (owner === site) yield id;
}

/** Returns the files of all uploads that a site owns. */
export function uploadedFiles(state: UploadState): PageFiles {
	return new Map([...uploadsOn(state)].flatMap((id) => [...filesOfUpload(state, id)]));
}
