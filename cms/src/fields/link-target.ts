import { pageTypes } from '@portolano/content-models';
import type { Condition, Field, GroupField, TextField } from 'payload';
import { emailField, type PatternOptions, patternText, phoneField, webAddressField } from './texts.ts';

const kinds = {
	document: 'Un contenuto dei nostri siti',
	url: 'Un indirizzo esterno',
	email: 'Un indirizzo e-mail',
	phone: 'Un numero di telefono',
	path: 'Una sezione del sito',
} as const;

type Kind = keyof typeof kinds;

const when =
	(kind: Kind): Condition =>
	(_data, siblings) =>
		siblings['kind'] === kind;

const documentPicker = '/admin/link-target/DocumentPicker.tsx#DocumentPicker';
const sectionPicker = '/admin/link-target/SectionPicker.tsx#SectionPicker';

function withSectionPicker(options: PatternOptions): TextField {
	const field = patternText(options);
	return { ...field, admin: { ...field.admin, components: { Field: sectionPicker } } };
}

function targetField(kind: Kind): Field {
	switch (kind) {
		case 'document':
			return {
				name: 'document',
				label: 'Contenuto',
				type: 'relationship',
				relationTo: [...pageTypes],
				admin: { condition: when(kind), components: { Field: documentPicker } },
			};
		case 'url':
			return webAddressField({ name: 'url', label: 'Indirizzo', condition: when(kind) });
		case 'email':
			return {
				...emailField({ name: 'address', label: 'E-mail' }),
				admin: { condition: when(kind) },
			};
		case 'phone':
			return phoneField({ name: 'number', label: 'Telefono', condition: when(kind) });
		case 'path':
			return withSectionPicker({
				name: 'path',
				label: 'Sezione',
				condition: when(kind),
				hint: 'Comincia e finisce con una barra, per esempio /eventi/.',
			});
	}
}

/** The target of a link: a kind, and the one field that this kind needs. */
export function linkTargetField(name: string, label: string, allowed: Kind[]): GroupField {
	return {
		name,
		label,
		type: 'group',
		fields: [
			{
				name: 'kind',
				label: 'Porta a',
				type: 'select',
				options: allowed.map((value) => ({ value, label: kinds[value] })),
			},
			...allowed.map(targetField),
		],
	};
}
