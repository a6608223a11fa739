import { languages, type PageBlock, type PageBlockKind } from '@portolano/content-models';
import { rows } from '../projection/mapping.ts';
import type { InLanguages } from '../projection/record.ts';
import type { BlockRecord, BlockRecordOf } from './definition.ts';
import { pageBlockRegistry } from './registry.ts';

function isOfKind<K extends PageBlockKind>(kind: K, block: BlockRecord): block is BlockRecordOf<K> {
	return block.blockType === kind;
}

function ofKind<K extends PageBlockKind>(
	kind: K,
	{ it, ...translations }: InLanguages<BlockRecord>,
): InLanguages<BlockRecordOf<K>> | undefined {
	if (!isOfKind(kind, it)) return undefined;
	const record: InLanguages<BlockRecordOf<K>> = { it };
	for (const language of languages) {
		const translation = language === 'it' ? undefined : translations[language];
		if (translation && isOfKind(kind, translation)) record[language] = translation;
	}
	return record;
}

function blockOf<K extends PageBlockKind>(kind: K, record: InLanguages<BlockRecord>): PageBlock<K>[] {
	const own = ofKind(kind, record);
	return own ? [pageBlockRegistry[kind].toPublished(own)] : [];
}

/** Returns the blocks of a page in their published shape; undefined if it has none. */
export function pageBlocks<R>(
	record: InLanguages<R>,
	read: (record: R) => readonly BlockRecord[] | null | undefined,
): PageBlock[] | undefined {
	const blocks = rows(record, read).flatMap((block): PageBlock[] => blockOf(block.it.blockType, block));
	return blocks.length > 0 ? blocks : undefined;
}
