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
	{ type: 'group', name: 'seat', label: 'Sede', fields: [{ type: 'text', name: 'street', label: 'Via' }] },
];
const translate = (label: unknown) => (typeof label === 'string' ? label : '');

test.each([
	['title', 'Titolo'],
	['deadlines.2.title', 'Scadenze, riga 3 › Titolo'],
	['deadlines.0', 'Scadenze, riga 1'],
	['seat.street', 'Sede › Via'],
	['seat.unknown', 'Sede'],
	['unknown', undefined],
])('%s is called %s', (path, expected) => {
	expect(fieldTrail(fields, path, translate)).toBe(expected);
});
