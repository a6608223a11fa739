import type { ClientField, ClientTab } from 'payload';

type Label = (label: unknown) => string;

/** Returns the kind of the block at a path, as the form has it. */
type BlockTypeAt = (path: string) => unknown;

function fieldsOf(field: ClientField | ClientTab): readonly ClientField[] {
	return 'fields' in field ? field.fields : [];
}

/** Returns the block at `path`; undefined for a row of another list. */
function blockAt(field: ClientField | ClientTab | undefined, path: string, blockTypeAt: BlockTypeAt) {
	if (!field || !('blocks' in field)) return undefined;
	const kind = blockTypeAt(path);
	return field.blocks.find(({ slug }) => slug === kind);
}

function nameOf(field: ClientField | ClientTab): string | undefined {
	return 'name' in field ? field.name : undefined;
}

function labelOf(field: ClientField | ClientTab): unknown {
	return 'label' in field ? field.label : undefined;
}

/** Returns the named fields, including those inside unnamed layout fields: tabs, rows and sections. */
function named(fields: readonly (ClientField | ClientTab)[]): (ClientField | ClientTab)[] {
	return fields.flatMap((field) => {
		if ('tabs' in field) return named(field.tabs);
		return nameOf(field) === undefined ? named(fieldsOf(field)) : [field];
	});
}

/**
 * Returns the labels that lead to the field at `path`, like “Scadenze, riga 3 › Titolo”; undefined when the form has no
 * such field. A block is called by its kind: “Blocchi, riga 3 (Numeri) › Titolo”.
 */
export function fieldTrail(
	fields: readonly ClientField[],
	path: string,
	{ translate, blockTypeAt }: { translate: Label; blockTypeAt: BlockTypeAt },
): string | undefined {
	const trail: string[] = [];
	let among: readonly (ClientField | ClientTab)[] = fields;
	let field: ClientField | ClientTab | undefined;
	for (const [index, segment] of path.split('.').entries()) {
		// Payload reports a block that isn't allowed on its id, which no form shows.
		if (segment === 'id') break;
		if (/^\d+$/.test(segment)) {
			const last = trail.pop();
			const block = blockAt(
				field,
				path
					.split('.')
					.slice(0, index + 1)
					.join('.'),
				blockTypeAt,
			);
			const kind = block ? ` (${translate(block.labels?.singular)})` : '';
			trail.push(`${last ?? ''}, riga ${Number(segment) + 1}${kind}`);
			if (block) among = block.fields;
			continue;
		}
		field = named(among).find((candidate) => nameOf(candidate) === segment);
		if (!field) break;
		trail.push(translate(labelOf(field)) || segment);
		among = fieldsOf(field);
	}
	return trail.length > 0 ? trail.join(' › ') : undefined;
}
