import { paragraphOf } from '../../testing/bed.ts';
import {
	type Example,
	publishedAtLeast,
	publishedInFull,
	storedAtLeast,
	storedInFull,
	words,
} from '../../testing/example.ts';

const least = {
	...storedAtLeast,
	slug: 'nati',
	title: 'Nati per anno',
	summary: 'Quanti bambini nascono',
	body: null,
	url: null,
	themes: ['popolazione-e-societa' as const],
	topics: [],
	distributions: [{ id: 'row-1', title: 'Tabella', file: 'file-1' }],
	licence: 'licenza-aperta' as const,
	// Midnight in Rome: the form stores days like this.
	modifiedOn: '2026-03-31T22:00:00.000Z',
	holder: 'office-1',
	frequency: 'annuale' as const,
	documents: [],
};

const full = {
	...least,
	...storedInFull,
	body: paragraphOf('Dal registro.'),
	topics: ['nascita' as const],
	url: 'https://dati.example.org/nati',
	documents: ['document-1'],
};

export const example: Example<'dataset'> = {
	full: {
		stored: {
			it: full,
			en: {
				...full,
				slug: 'births',
				title: 'Births by year',
				summary: 'How many children are born',
				body: paragraphOf('From the register.'),
				distributions: [{ id: 'row-1', title: 'Table', file: 'file-1' }],
			},
		},
		published: {
			...publishedInFull,
			type: 'dataset',
			slug: { it: 'nati', en: 'births' },
			title: { it: 'Nati per anno', en: 'Births by year' },
			summary: { it: 'Quanti bambini nascono', en: 'How many children are born' },
			body: { it: words('Dal registro.'), en: words('From the register.') },
			themes: ['popolazione-e-societa'],
			topics: ['nascita'],
			distributions: [{ title: { it: 'Tabella', en: 'Table' }, file: { type: 'file', id: 'file-1' } }],
			url: 'https://dati.example.org/nati',
			licence: 'licenza-aperta',
			modifiedOn: '2026-04-01',
			holder: { type: 'office', id: 'office-1' },
			frequency: 'annuale',
			documents: [{ type: 'document', id: 'document-1' }],
		},
	},
	least: {
		stored: { it: least },
		published: {
			...publishedAtLeast,
			type: 'dataset',
			slug: { it: 'nati' },
			title: { it: 'Nati per anno' },
			summary: { it: 'Quanti bambini nascono' },
			themes: ['popolazione-e-societa'],
			topics: [],
			distributions: [{ title: { it: 'Tabella' }, file: { type: 'file', id: 'file-1' } }],
			licence: 'licenza-aperta',
			modifiedOn: '2026-04-01',
			holder: { type: 'office', id: 'office-1' },
			frequency: 'annuale',
			documents: [],
		},
	},
	graphQL: 'themes: [], licence: attribuzione, modifiedOn: "2026-11-22", frequency: annuale',
};
