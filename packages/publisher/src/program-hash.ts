import { hashOfFolder, hashOfPackage } from '@portolano/follower';
import { hashOf } from './release/blobs.ts';

const hashOfOurs = (name: string) => hashOfPackage(`@portolano/${name}`, import.meta.url);

/** Returns a version of everything but the application of a site that the bytes of a page depend on. */
export function programVersion(): string {
	const hashes = ['content-models', 'content-store', 'checks', 'follower', 'publisher'].map(hashOfOurs);
	// With another version of Node texts may be sorted and dates written differently.
	return hashOf([process.version, ...hashes].join());
}

/** Returns a version of everything that the search index depends on besides the pages. */
export function searchVersion(): string {
	return hashOf([process.version, hashOfOurs('search')].join());
}

/** Returns a version of a built application, from its folder. */
export const applicationVersion = (dist: string): string => hashOfFolder(dist);
