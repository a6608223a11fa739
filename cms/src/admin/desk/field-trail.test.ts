import type { ClientField } from 'payload';
import { expect, test } from 'vitest';
import { fieldTrail } from './field-trail.ts';

const fields: ClientField[] = [
	{
		type: 'tabs',
		tabs: [
			{
				label: 'Testo',
				fields: [
					{ type: 'text', name: 'title', label: 'Titolo' },
					{
						type: 'array',
						name: 'deadlines',
						label: 'Scadenze',
						fields: [{ type: 'row', fields: [{ type: 'text', name: 'title', label: 'Titolo' }] }],
					},
				],
			},
		],
	},
	{
		type: 'blocks',
		name: 'blocks',
		label: 'Blocchi',
		blocks: [
			{
				slug: 'figures',
				labels: { singular: 'Numeri', plural: 'Numeri' },
				fields: [{ type: 'text', name: 'title', label: 'Titolo' }],
			},
		],
	},
	{ type: 'group', name: 'seat', label: 'Sede', fields: [{ type: 'text', name: 'street', label: 'Via' }] },
];
const translate = (label: unknown) => (typeof label === 'string' ? label : '');

const blockTypeAt = (path: string) => (path === 'blocks.1' ? 'figures' : undefined);

test.each([
	['title', 'Titolo'],
	['deadlines.2.title', 'Scadenze, riga 3 › Titolo'],
	['deadlines.0', 'Scadenze, riga 1'],
	['blocks.1.title', 'Blocchi, riga 2 (Numeri) › Titolo'],
	['blocks.1', 'Blocchi, riga 2 (Numeri)'],
	['blocks.1.id', 'Blocchi, riga 2 (Numeri)'],
	['blocks.7', 'Blocchi, riga 8'],
	['seat.street', 'Sede › Via'],
	['seat.unknown', 'Sede'],
	['unknown', undefined],
])('%s is called %s', (path, expected) => {
	expect(fieldTrail(fields, path, { translate, blockTypeAt })).toBe(expected);
});
