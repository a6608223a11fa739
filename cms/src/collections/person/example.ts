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
	slug: 'anna-lentini',
	firstName: 'Anna',
	lastName: 'Lentini',
	summary: 'Assessora',
	roleType: 'politico' as const,
	photo: null,
	offices: ['office-1'],
	competences: null,
	delegations: null,
	biography: null,
	contactPoints: ['contact-1'],
	curriculum: null,
	declarations: [],
	moreInformation: null,
};

const full = {
	...least,
	...storedInFull,
	photo: 'picture',
	competences: paragraphOf('Cura le scuole.'),
	delegations: paragraphOf('Scuola'),
	biography: paragraphOf('Nata a Borgomarina.'),
	curriculum: 'file-1',
	declarations: [
		{ id: 'row-1', kind: 'dichiarazione-dei-redditi' as const, title: 'Redditi', file: 'file-2' },
	],
	moreInformation: paragraphOf('Altro'),
};

export const example: Example<'person'> = {
	full: {
		stored: {
			it: full,
			en: {
				...full,
				slug: 'anna-lentini-en',
				summary: 'Councillor',
				competences: paragraphOf('She looks after schools.'),
				delegations: paragraphOf('School'),
				biography: paragraphOf('Born in Borgomarina.'),
				declarations: [
					{ id: 'row-1', kind: 'dichiarazione-dei-redditi' as const, title: 'Income', file: 'file-2' },
				],
				moreInformation: paragraphOf('More'),
			},
		},
		published: {
			...publishedInFull,
			type: 'person',
			slug: { it: 'anna-lentini', en: 'anna-lentini-en' },
			firstName: 'Anna',
			lastName: 'Lentini',
			summary: { it: 'Assessora', en: 'Councillor' },
			roleType: 'politico',
			photo: { type: 'media', id: 'picture' },
			offices: [{ type: 'office', id: 'office-1' }],
			competences: { it: words('Cura le scuole.'), en: words('She looks after schools.') },
			delegations: { it: words('Scuola'), en: words('School') },
			biography: { it: words('Nata a Borgomarina.'), en: words('Born in Borgomarina.') },
			contactPoints: [{ type: 'contact-point', id: 'contact-1' }],
			curriculum: { type: 'file', id: 'file-1' },
			declarations: [
				{
					kind: 'dichiarazione-dei-redditi',
					title: { it: 'Redditi', en: 'Income' },
					file: { type: 'file', id: 'file-2' },
				},
			],
			moreInformation: { it: words('Altro'), en: words('More') },
		},
	},
	least: {
		stored: { it: least },
		published: {
			...publishedAtLeast,
			type: 'person',
			slug: { it: 'anna-lentini' },
			firstName: 'Anna',
			lastName: 'Lentini',
			summary: { it: 'Assessora' },
			roleType: 'politico',
			offices: [{ type: 'office', id: 'office-1' }],
			contactPoints: [{ type: 'contact-point', id: 'contact-1' }],
			declarations: [],
		},
	},
	graphQL: 'firstName: "x", lastName: "x", roleType: politico',
};
