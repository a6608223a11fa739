import { pageBlockSchemas, pageBlocksOf, siteKinds } from '@portolano/content-models';
import { describe, expect, test } from 'vitest';
import { paragraphOf } from '../../testing/bed.ts';
import { blocksOfToday } from './blocks-of-today.ts';
import { homeForm } from './home-form.ts';

const full = {
	name: 'Comune di Borgomarina',
	tagline: 'La città tra due mari',
	office: { id: 'office-1' },
	emergencyNumbers: [{ id: 'row-1', number: '112', label: 'Emergenze' }],
	home: {
		title: 'Vivere Borgomarina',
		introduction: paragraphOf('Benvenuti al mare.'),
		image: 'picture',
		featured: [
			{ relationTo: 'news', value: 'news-1' },
			{ relationTo: 'event', value: { id: 'event-1' } },
		],
		usefulServices: ['service-1'],
		places: ['place-1'],
		figures: [{ id: 'row-2', value: '2', label: 'mari' }],
	},
};

const blocksOf = (kind: string, form: object = full) => blocksOfToday(homeForm.parse({ ...form, kind }));
const kindsOf = (kind: string, form?: object) => blocksOf(kind, form).map(({ blockType }) => blockType);

describe.each(siteKinds)('the home page of a site of kind %s', (kind) => {
	test('becomes blocks that this kind of site takes', () => {
		expect(pageBlocksOf(kind)).toEqual(expect.arrayContaining(kindsOf(kind)));
	});

	test('becomes blocks that need no choice when its fields are empty', () => {
		const kinds = kindsOf(kind, { name: 'Nome', home: {} });
		expect(kinds.length).toBeGreaterThan(0);
		for (const one of kinds) expect(['hero', 'search', 'list']).toContain(one);
	});

	test('fills fields that the blocks have', () => {
		for (const { blockType, ...fields } of blocksOf(kind))
			expect(Object.keys(pageBlockSchemas[blockType].shape)).toEqual(
				expect.arrayContaining(Object.keys(fields)),
			);
	});
});

test('a portal begins with the search, then its services and what is featured, the first large', () => {
	expect(kindsOf('portal')).toEqual(['search', 'useful-services', 'featured', 'list', 'list', 'featured']);
	expect(blocksOf('portal')[2]).toMatchObject({
		documents: [
			{ relationTo: 'news', value: 'news-1' },
			{ relationTo: 'event', value: 'event-1' },
		],
		isFirstLarge: true,
	});
});

test('a site for tourists opens with its title, a short introduction and its picture', () => {
	expect(blocksOf('brand')[0]).toEqual({
		blockType: 'hero',
		title: 'Vivere Borgomarina',
		text: 'Benvenuti al mare.',
		image: 'picture',
		actions: [],
	});
	expect(kindsOf('brand')).toEqual(['hero', 'figures', 'featured', 'list', 'list', 'list']);
});

test('a long introduction is a text of its own, below the tagline', () => {
	const introduction = paragraphOf('Benvenuti al mare. '.repeat(20));
	const [hero, text] = blocksOf('brand', { ...full, home: { ...full.home, introduction } });
	expect(hero).toMatchObject({ text: 'La città tra due mari' });
	expect(text).toEqual({ blockType: 'text', title: 'Benvenuti', text: introduction });
});

test('an area has its emergency numbers and its office', () => {
	expect(blocksOf('area')).toEqual(
		expect.arrayContaining([
			expect.objectContaining({ title: 'Numeri utili', figures: [{ value: '112', label: 'Emergenze' }] }),
			expect.objectContaining({ documents: [{ relationTo: 'office', value: 'office-1' }] }),
		]),
	);
});
