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
	title: 'Segretaria',
	roleType: 'amministrativo' as const,
	person: 'person-1',
	office: null,
	isHead: null,
	start: null,
	end: null,
	settledOn: null,
	remuneration: null,
	expenses: null,
	appointmentDocument: null,
	moreInformation: null,
};

const full = {
	...least,
	...storedInFull,
	office: 'office-1',
	isHead: true,
	start: '2025-12-31T23:00:00.000Z',
	end: '2026-12-30T23:00:00.000Z',
	settledOn: '2026-01-06T23:00:00.000Z',
	remuneration: paragraphOf('Mille euro'),
	expenses: paragraphOf('Cento euro'),
	appointmentDocument: 'document-1',
	moreInformation: paragraphOf('Altro'),
};

export const example: Example<'role'> = {
	full: {
		stored: {
			it: full,
			en: {
				...full,
				title: 'Secretary',
				remuneration: paragraphOf('A thousand euros'),
				expenses: paragraphOf('A hundred euros'),
				moreInformation: paragraphOf('More'),
			},
		},
		published: {
			...publishedInFull,
			type: 'role',
			title: { it: 'Segretaria', en: 'Secretary' },
			roleType: 'amministrativo',
			person: { type: 'person', id: 'person-1' },
			office: { type: 'office', id: 'office-1' },
			isHead: true,
			start: '2026-01-01',
			end: '2026-12-31',
			settledOn: '2026-01-07',
			remuneration: { it: words('Mille euro'), en: words('A thousand euros') },
			expenses: { it: words('Cento euro'), en: words('A hundred euros') },
			appointmentDocument: { type: 'document', id: 'document-1' },
			moreInformation: { it: words('Altro'), en: words('More') },
		},
	},
	least: {
		stored: { it: least },
		published: {
			...publishedAtLeast,
			type: 'role',
			title: { it: 'Segretaria' },
			roleType: 'amministrativo',
			person: { type: 'person', id: 'person-1' },
			isHead: false,
		},
	},
	graphQL: 'roleType: politico',
};
