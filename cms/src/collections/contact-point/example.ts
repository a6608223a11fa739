import {
	type Example,
	publishedAtLeast,
	publishedInFull,
	storedAtLeast,
	storedInFull,
} from '../../testing/example.ts';

const least = {
	...storedAtLeast,
	title: 'Ufficio anagrafe',
	entries: [{ id: 'row-1', kind: 'email' as const, value: 'anagrafe@example.org', note: null }],
	person: null,
};

function entries(note: string) {
	return [
		{ id: 'row-1', kind: 'telefono' as const, value: ' +39 099 000 0100 ', note },
		{ id: 'row-2', kind: 'telegram' as const, value: '@anagrafe', note: null },
	];
}

const full = { ...least, ...storedInFull, entries: entries('di mattina'), person: 'person-1' };

export const example: Example<'contact-point'> = {
	full: {
		stored: {
			it: full,
			en: { ...full, title: 'Registry office', entries: entries('in the morning') },
		},
		published: {
			...publishedInFull,
			type: 'contact-point',
			title: { it: 'Ufficio anagrafe', en: 'Registry office' },
			entries: [
				{
					kind: 'telefono',
					value: '+39 099 000 0100',
					note: { it: 'di mattina', en: 'in the morning' },
				},
				{ kind: 'telegram', value: '@anagrafe' },
			],
			person: { type: 'person', id: 'person-1' },
		},
	},
	least: {
		stored: { it: least },
		published: {
			...publishedAtLeast,
			type: 'contact-point',
			title: { it: 'Ufficio anagrafe' },
			entries: [{ kind: 'email', value: 'anagrafe@example.org' }],
		},
	},
	graphQL: 'entries: [{ kind: email, value: "a@example.org" }]',
};
