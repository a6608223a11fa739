import { siteKinds } from '@portolano/content-models';
import type { Field, GroupField, SelectField } from 'payload';
import { z } from 'zod';
import { topicsField } from '../../fields/choices.ts';
import { group, list } from '../../fields/layout.ts';
import { featuredField, mediaField, referencesField } from '../../fields/references.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { localizedText, plainText } from '../../fields/texts.ts';
import { pageBlocksField } from '../../page-blocks/field.ts';

/** How a home page is composed: by its kind of site, or of blocks. */
const compositions = [
	{ value: 'kind', label: 'Come la compone il tipo di sito, dai campi qui sotto' },
	{ value: 'blocks', label: 'Con i blocchi, nell’ordine che vuoi' },
];

const isOfBlocks = (_data: unknown, siblings: Partial<Record<string, unknown>>) =>
	siblings['composition'] === 'blocks';

const composition: SelectField = {
	name: 'composition',
	label: 'Come è fatta la pagina iniziale',
	type: 'select',
	options: compositions,
	defaultValue: 'kind',
	admin: {
		isClearable: false,
		description:
			'Si può provare e tornare indietro: i campi e i blocchi restano tutti e due, si pubblica ciò che è scelto qui.',
	},
};

const kindOf = z.object({ kind: z.enum(siteKinds) });

/** The fields from which a kind of site composes its home page. */
function fieldsOfKind(): Field[] {
	return [
		localizedText({ name: 'title', label: 'Titolo' }),
		richTextField({ name: 'introduction', label: 'Introduzione' }),
		mediaField({ name: 'image', label: 'Immagine grande' }),
		featuredField('featured', 'In evidenza', 'Nell’ordine in cui si vedono.'),
		topicsField(),
		referencesField({ name: 'usefulServices', label: 'Servizi utili', to: 'service' }),
		referencesField({ name: 'places', label: 'Luoghi', to: 'place' }),
		list({
			name: 'figures',
			label: 'Numeri',
			row: ['Numero', 'Numeri'],
			description: 'Numeri che danno il carattere della città, per esempio “2 mari”.',
			fields: [
				plainText({ name: 'value', label: 'Numero', required: true }),
				localizedText({ name: 'label', label: 'Che cosa conta', required: true }),
			],
		}),
	];
}

/** The home page: the choice of how it is composed, its blocks, and the fields for a page without blocks. */
export function homeField(): GroupField {
	const home = group('home', 'Pagina iniziale', [
		composition,
		{
			type: 'group',
			admin: { condition: (data, siblings) => !isOfBlocks(data, siblings), hideGutter: true },
			fields: fieldsOfKind(),
		},
		{
			name: 'startFromToday',
			type: 'ui',
			admin: {
				condition: isOfBlocks,
				disableListColumn: true,
				components: { Field: '/admin/page-blocks/StartFromToday.tsx#StartFromToday' },
			},
		},
		pageBlocksField({
			siteKindOf: (data) => Promise.resolve(kindOf.safeParse(data).data?.kind),
			description: 'I pezzi della pagina iniziale, dall’alto in basso.',
			whenEmpty: 'Non ci sono blocchi: aggiungine, oppure scegli che la pagina la componga il tipo di sito.',
			condition: isOfBlocks,
		}),
	]);
	return { ...home, admin: { className: 'portolano-untitled' } };
}
