import { MAIN_MENU_MAX, menuPositions } from '@portolano/content-models';
import type { ArrayField, Field } from 'payload';
import { choice } from '../../fields/choices.ts';
import { list } from '../../fields/layout.ts';
import { linkTargetField } from '../../fields/link-target.ts';
import { localizedText } from '../../fields/texts.ts';
import { contentCollection } from '../content-collection.ts';
import { masculine } from '../noun.ts';
import { eachRowOnce } from './each-row-once.ts';
import { keepTranslations } from './keep-translations.ts';
import { onePerPosition } from './one-per-position.ts';
import { boundPortalMainMenu, OWN_ITEMS_MAX } from './portal-main-menu.ts';
import { positionLabels } from './positions.ts';
import { toPublished } from './to-published.ts';

function itemFields(): Field[] {
	return [
		localizedText({ name: 'label', label: 'Testo', required: true }),
		linkTargetField('to', 'Destinazione', ['document', 'path', 'url', 'email', 'phone']),
	];
}

/** Items in two levels, which the form shows as a tree. */
function itemsField(): ArrayField {
	const items = list({
		name: 'items',
		label: 'Voci',
		row: ['Voce', 'Voci'],
		fields: [
			...itemFields(),
			// Published as `items`. In the form, a list in a list of the same name would break the tables of SQLite
			// (seen in Payload 3.90.1; no upstream issue found).
			{
				...list({
					name: 'children',
					label: 'Voci sotto questa',
					row: ['Voce', 'Voci'],
					fields: itemFields(),
				}),
				custom: { publishedAs: 'items' },
			},
		],
	});
	const limits = { mainMenuMax: MAIN_MENU_MAX, ownItemsMax: OWN_ITEMS_MAX };
	const Field = { path: '/admin/menu/MenuTree.tsx#MenuTree', clientProps: { limits } };
	return {
		...items,
		hooks: { beforeValidate: [eachRowOnce], beforeChange: [keepTranslations] },
		admin: { ...items.admin, components: { Field } },
	};
}

export const menu = contentCollection({
	type: 'menu',
	noun: masculine('Il menu', 'Menu', 'Menu'),
	toPublished,
	group: 'Siti',
	title: 'position',
	description: 'I collegamenti di una posizione delle pagine del sito.',
	fields: [
		choice({
			name: 'position',
			label: 'Posizione',
			required: true,
			options: menuPositions.map((value) => ({ value, label: positionLabels[value] })),
		}),
		localizedText({ name: 'title', label: 'Titolo' }),
		itemsField(),
	],
	beforeChange: [onePerPosition, boundPortalMainMenu],
});
