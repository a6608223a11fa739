import {
	type Example,
	publishedAtLeast,
	publishedInFull,
	storedAtLeast,
	storedInFull,
} from '../../testing/example.ts';

const least = { ...storedAtLeast, position: 'footer' as const, title: null, items: [] };

const nowhere = { document: null, path: null, url: null, address: null, number: null };

function items(labels: { services: string; events: string; write: string; outside: string }) {
	const { services, events, write, outside } = labels;
	return [
		{
			id: 'row-1',
			label: services,
			to: {
				...nowhere,
				kind: 'document' as const,
				document: { relationTo: 'page' as const, value: 'page-1' },
			},
			children: [
				{
					id: 'row-2',
					label: write,
					to: { ...nowhere, kind: 'email' as const, address: 'posta@example.org' },
				},
				{
					id: 'row-3',
					label: outside,
					to: { ...nowhere, kind: 'url' as const, url: 'https://example.org/' },
				},
			],
		},
		{
			id: 'row-4',
			label: events,
			to: { ...nowhere, kind: 'path' as const, path: '/eventi/' },
			children: [],
		},
	];
}

const full = {
	...least,
	...storedInFull,
	title: 'Da qui',
	items: items({ services: 'Servizi', events: 'Eventi', write: 'Scrivi', outside: 'Altrove' }),
};

export const example: Example<'menu'> = {
	full: {
		stored: {
			it: full,
			en: {
				...full,
				title: 'From here',
				items: items({ services: 'Services', events: 'Events', write: 'Write', outside: 'Elsewhere' }),
			},
		},
		published: {
			...publishedInFull,
			type: 'menu',
			position: 'footer',
			title: { it: 'Da qui', en: 'From here' },
			items: [
				{
					label: { it: 'Servizi', en: 'Services' },
					to: { kind: 'document', document: { type: 'page', id: 'page-1' } },
					items: [
						{
							label: { it: 'Scrivi', en: 'Write' },
							to: { kind: 'email', address: 'posta@example.org' },
						},
						{ label: { it: 'Altrove', en: 'Elsewhere' }, to: { kind: 'url', url: 'https://example.org/' } },
					],
				},
				{ label: { it: 'Eventi', en: 'Events' }, to: { kind: 'path', path: '/eventi/' }, items: [] },
			],
		},
	},
	least: {
		stored: { it: least },
		published: { ...publishedAtLeast, type: 'menu', position: 'footer', items: [] },
	},
	graphQL: 'position: footer',
};
