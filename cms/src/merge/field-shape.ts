/** What a merge needs to know of a field of Payload. */
export interface FieldShape {
	readonly name: string;
	readonly type: string;
	readonly label?: unknown;
	readonly localized?: boolean | undefined;
	readonly hasMany?: boolean | undefined;
	readonly virtual?: boolean | string | undefined;
	readonly admin?: { readonly condition?: unknown; readonly date?: unknown } | undefined;
	readonly options?: readonly unknown[] | undefined;
	readonly relationTo?: string | readonly string[] | undefined;
	readonly flattenedFields?: readonly FieldShape[] | undefined;
	readonly blocks?: readonly BlockShape[] | undefined;
}

interface BlockShape {
	readonly slug: string;
	readonly labels?: { readonly singular?: unknown } | undefined;
	readonly flattenedFields: readonly FieldShape[];
}

/** The label of a field as its form shows it. */
export function labelOf({ label, name }: Pick<FieldShape, 'label' | 'name'>): string {
	return typeof label === 'string' ? label : name;
}

/** The kind of a row of blocks; undefined for a row of another list. */
export function blockOf(
	{ blocks }: FieldShape,
	row: Readonly<Record<string, unknown>>,
): BlockShape | undefined {
	return blocks?.find(({ slug }) => slug === row['blockType']);
}

/** The fields of a row of a list. */
export function fieldsOfRow(
	field: FieldShape,
	row: Readonly<Record<string, unknown>>,
): readonly FieldShape[] {
	return blockOf(field, row)?.flattenedFields ?? field.flattenedFields ?? [];
}

export const hasRows = ({ type }: FieldShape): boolean => type === 'array' || type === 'blocks';

/**
 * Whether a group is merged as one value: where some of its fields show only for what another holds, such as the target of a
 * link, half of one and half of another would be neither.
 */
export function isOneValue({ flattenedFields = [] }: FieldShape): boolean {
	return (
		flattenedFields.some(({ admin }) => admin?.condition !== undefined) && !flattenedFields.some(hasRows)
	);
}
