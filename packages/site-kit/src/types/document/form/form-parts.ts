import type { Published } from '@portolano/content-models';

type Rows = NonNullable<Published<'document'>['form']>;

type Row = Rows[number];

/** A field of a form, with its id on the page. */
export type FormField = Row & { id: string };

/** A part of a form: its title, if it has one, and its fields. */
export interface FormPart {
	title: Row['label'] | undefined;
	fields: FormField[];
}

/** Returns the parts of a form, those with fields; each title among the rows begins one. */
export function formParts(rows: Rows): FormPart[] {
	const parts: FormPart[] = [{ title: undefined, fields: [] }];
	for (const [index, row] of rows.entries()) {
		if (row.kind === 'part') parts.push({ title: row.label, fields: [] });
		else parts.at(-1)?.fields.push({ ...row, id: `campo-${String(index + 1)}` });
	}
	return parts.filter(({ fields }) => fields.length > 0);
}
