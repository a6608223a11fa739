import { pageBlocks } from '@portolano/content-models';
import { isRecord } from '../door/is-record.ts';
import type { Pruned } from './missing-references.ts';

const isWhole = (block: unknown) => pageBlocks.safeParse([block]).success;

/** Changes the blocks of a page, or those of the home page of a site. An empty list vanishes. */
function withBlocks(document: unknown, change: (blocks: unknown[]) => unknown[]): unknown {
	if (!isRecord(document)) return document;
	const { blocks, home, ...others } = document;
	if (home !== undefined) return { ...document, home: withBlocks(home, change) };
	if (!Array.isArray(blocks)) return document;
	const kept = change(blocks);
	return kept.length > 0 ? { ...others, blocks: kept } : others;
}

/**
 * Removes the blocks that can't be without a missing reference, such as an invitation to a page that was withdrawn: the
 * rest of the page, or the whole site, needn't be withdrawn with them.
 */
export function withoutBoundBlocks({ value, missing }: Pruned): unknown {
	const places = new Set(missing.map(({ path }) => path[path.indexOf('blocks') + 1]));
	return withBlocks(value, (blocks) => blocks.filter((block, index) => !places.has(index) || isWhole(block)));
}
