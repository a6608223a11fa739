import { reduceFieldsToValues } from 'payload/shared';
import { expect, test } from 'vitest';
import { paragraphOf } from '../../testing/bed.ts';
import { stateOfFields } from './row-state.ts';

test('a form reads the values of a new row as they were given', () => {
	const values = {
		title: 'Numeri utili',
		number: 3,
		isFirstLarge: true,
		text: paragraphOf('Benvenuti'),
		services: ['service-1', 'service-2'],
		documents: [{ relationTo: 'news', value: 'news-1' }],
		actions: [],
		action: { label: 'Prenota', to: { kind: 'url', url: 'https://example.org' } },
		figures: [
			{ value: '2', label: 'mari' },
			{ value: '1', label: 'ponte' },
		],
	};
	const state = stateOfFields(values);

	expect(reduceFieldsToValues(state, true)).toMatchObject(values);
	expect(state['figures']).toMatchObject({ value: 2, rows: [{}, {}] });
});
