import type { FlattenedBlock, FlattenedBlocksField, FlattenedField } from 'payload';

/** Returns the block of the kind that a row states; undefined for an unknown kind. */
export function blockOfRow(
	{ blocks }: FlattenedBlocksField,
	{ blockType }: { blockType?: unknown },
): FlattenedBlock | undefined {
	return blocks.find(({ slug }) => slug === blockType);
}

/** Returns the fields of the block of a row; none for an unknown kind. */
export function fieldsOfBlock(field: FlattenedBlocksField, row: { blockType?: unknown }): FlattenedField[] {
	return blockOfRow(field, row)?.flattenedFields ?? [];
}
