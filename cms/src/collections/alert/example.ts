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
	slug: 'vento-forte',
	title: 'Vento forte',
	text: 'Parchi chiusi fino a sera',
	severity: 'orange' as const,
	start: '2026-11-22T06:00:00.000Z',
	end: '2026-11-22T20:00:00.000Z',
	risk: null,
	scope: 'chosen' as const,
	area: null,
	source: { name: null, url: null },
	isDrill: null,
	link: { kind: null, document: null, url: null, number: null },
	body: paragraphOf('Resta a casa.'),
	offices: ['office-1'],
};

const full = {
	...least,
	...storedInFull,
	risk: 'vento' as const,
	scope: 'body' as const,
	area: 'Lungomare e isola',
	source: { name: 'Regione, bollettino', url: 'https://regione.example.it/bollettino' },
	isDrill: true,
	link: { kind: 'phone' as const, document: null, url: null, number: '+39 099 000 0100' },
};

export const example: Example<'alert'> = {
	full: {
		stored: {
			it: full,
			en: {
				...full,
				slug: 'strong-wind',
				title: 'Strong wind',
				text: 'Parks closed until evening',
				area: 'Seafront and island',
				body: paragraphOf('Stay at home.'),
			},
		},
		published: {
			...publishedInFull,
			type: 'alert',
			slug: { it: 'vento-forte', en: 'strong-wind' },
			title: { it: 'Vento forte', en: 'Strong wind' },
			text: { it: 'Parchi chiusi fino a sera', en: 'Parks closed until evening' },
			severity: 'orange',
			risk: 'vento',
			scope: 'body',
			area: { it: 'Lungomare e isola', en: 'Seafront and island' },
			source: { name: 'Regione, bollettino', url: 'https://regione.example.it/bollettino' },
			isDrill: true,
			start: '2026-11-22T06:00:00.000Z',
			end: '2026-11-22T20:00:00.000Z',
			link: { kind: 'phone', number: '+39 099 000 0100' },
			body: { it: words('Resta a casa.'), en: words('Stay at home.') },
			offices: [{ type: 'office', id: 'office-1' }],
		},
	},
	least: {
		stored: { it: least },
		published: {
			...publishedAtLeast,
			type: 'alert',
			slug: { it: 'vento-forte' },
			title: { it: 'Vento forte' },
			text: { it: 'Parchi chiusi fino a sera' },
			severity: 'orange',
			start: '2026-11-22T06:00:00.000Z',
			end: '2026-11-22T20:00:00.000Z',
			body: { it: words('Resta a casa.') },
			offices: [{ type: 'office', id: 'office-1' }],
		},
	},
	graphQL: 'severity: yellow, scope: chosen, start: "2026-11-22T09:00:00Z", end: "2026-11-22T10:00:00Z"',
};
