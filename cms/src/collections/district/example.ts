import {
	type Example,
	publishedAtLeast,
	publishedInFull,
	storedAtLeast,
	storedInFull,
} from '../../testing/example.ts';

const least = {
	...storedAtLeast,
	slug: 'porto-vecchio',
	title: 'Porto vecchio',
	outline: null,
	risks: [],
	isUnverified: null,
};

const flood = { id: 'row-1', risk: 'idraulico' as const };
const heat = { id: 'row-2', risk: 'ondate-di-calore' as const, note: null };

const full = {
	...least,
	...storedInFull,
	outline: '{"type":"Polygon","coordinates":[[[17.2,40.4],[17.3,40.4],[17.3,40.5],[17.2,40.4]]]}',
	risks: [{ ...flood, note: 'I sottopassi si allagano.' }, heat],
	isUnverified: true,
};

export const example: Example<'district'> = {
	full: {
		stored: {
			it: full,
			en: {
				...full,
				slug: 'old-port',
				title: 'Old port',
				risks: [{ ...flood, note: 'The underpasses flood.' }, heat],
			},
		},
		published: {
			...publishedInFull,
			type: 'district',
			slug: { it: 'porto-vecchio', en: 'old-port' },
			title: { it: 'Porto vecchio', en: 'Old port' },
			outline: [
				[
					[
						[17.2, 40.4],
						[17.3, 40.4],
						[17.3, 40.5],
						[17.2, 40.4],
					],
				],
			],
			risks: [
				{
					risk: 'idraulico',
					note: { it: 'I sottopassi si allagano.', en: 'The underpasses flood.' },
				},
				{ risk: 'ondate-di-calore' },
			],
			isUnverified: true,
		},
	},
	least: {
		stored: { it: least },
		published: {
			...publishedAtLeast,
			type: 'district',
			slug: { it: 'porto-vecchio' },
			title: { it: 'Porto vecchio' },
			risks: [],
		},
	},
};
