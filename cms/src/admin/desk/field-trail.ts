import type { ClientField, ClientTab } from 'payload';

type Label = (label: unknown) => string;

function fieldsOf(field: ClientField | ClientTab): readonly ClientField[] {
	return 'fields' in field ? field.fields : [];
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
 * such field.
 */
export function fieldTrail(
	fields: readonly ClientField[],
	path: string,
	translate: Label,
): string | undefined {
	const trail: string[] = [];
	let among: readonly (ClientField | ClientTab)[] = fields;
	for (const segment of path.split('.')) {
		if (/^\d+$/.test(segment)) {
			const last = trail.pop();
			trail.push(`${last ?? ''}, riga ${Number(segment) + 1}`);
			continue;
		}
		const field = named(among).find((candidate) => nameOf(candidate) === segment);
		if (!field) break;
		trail.push(translate(labelOf(field)) || segment);
		among = fieldsOf(field);
	}
	return trail.length > 0 ? trail.join(' › ') : undefined;
}
