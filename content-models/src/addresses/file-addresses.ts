import type { PublishedFile } from '../types/media.ts';
import type { Published } from '../documents.ts';

/** Folder of the versions of published files, each at an address with its hash. */
const versions = '/file/';

/** Folder of the lasting addresses of uploads. */
const lasting = '/allegati/';

/** Paths of the folders with files that were uploaded. */
export const uploadFolders = [versions, lasting] as const;

/** Whether the file at a path was uploaded, so that the application of the site has no part in it. */
export function isUploadPath(path: string): boolean {
	return uploadFolders.some((folder) => path.startsWith(folder));
}

/** Whether a path is the lasting address of an upload. */
export const isLastingPath = (path: string) => path.startsWith(lasting);

/** Returns the path of a published file, the same on every site. The hash in it makes the address immutable. */
export function filePath({ sha256, name }: Pick<PublishedFile, 'sha256' | 'name'>): string {
	return `${versions}${sha256.slice(0, 16)}/${name}`;
}

/**
 * Returns the path at which the newest version of an upload answers, on the site of its owner: `/allegati/12/piano.pdf`.
 * The id makes it last; the name is the present one. Only names that the file once had lead to it: any other, which
 * somebody could make up to mislead readers, is an unknown address.
 */
export function lastingPath({
	id,
	file,
}: Pick<Published<'file'>, 'id'> & { file: { name: string } }): string {
	return `${lasting}${segmentOf(id)}/${file.name.replaceAll('_', '-')}`;
}

/** Ids are opaque: one with other characters than those of a path is written in hexadecimal. */
function segmentOf(id: string): string {
	if (/^[a-z0-9][a-z0-9-]*$/.test(id)) return id;
	return [...new TextEncoder().encode(id)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
