import { describe, expect, test } from 'vitest';
import { publishableDocument } from '../publication-rules.ts';
import { completeDraft } from './complete-draft.ts';
import { gapText, holdsGap, markGaps, withoutGapMarks } from './gap-text.ts';

const options = {
	labels: { summary: 'Descrizione breve' },
	now: '2026-11-22T09:00:00.000Z',
	isThere: () => true,
};

const identity = { type: 'news' as const, id: 'N1', owner: 'portale' };

const whole = {
	...identity,
	...{ alsoOn: [], languages: ['it'], publishedAt: options.now, updatedAt: options.now },
	...{ slug: { it: 'mare' }, title: { it: 'Mare' }, summary: { it: 'Il mare' }, newsType: 'avviso' },
	...{ date: options.now, topics: ['acqua'], offices: [{ type: 'office', id: 'o' }] },
	...{ body: { it: [{ kind: 'paragraph', children: [{ kind: 'text', text: 'Onde.' }] }] } },
	...{ people: [], places: [], documents: [], datasets: [], gallery: [] },
};

describe('a draft is completed', () => {
	test('and one that is complete stays as it is', () => {
		expect(completeDraft(whole, options)).toEqual({ document: whole, gaps: [] });
	});

	test('a missing text says so in its place, under the name that the form gives to its field', () => {
		const { document, gaps } = completeDraft({ ...whole, summary: { it: '' }, body: undefined }, options);
		expect(gaps).toEqual([
			{ field: 'summary', message: 'Manca: Descrizione breve' },
			{ field: 'body', message: 'Manca: body' },
		]);
		expect(document).toMatchObject({ summary: { it: gapText('Manca: Descrizione breve') } });
		expect(document).toHaveProperty('body.it.0.children.0.text', gapText('Manca: body'));
	});

	test('from nothing but its type and its site', () => {
		const { document, gaps } = completeDraft(identity, options);
		expect(document).toMatchObject({ slug: { it: 'bozza-n1' }, date: options.now, offices: [] });
		expect(gaps.map(({ field }) => field)).toEqual(
			expect.arrayContaining(['slug', 'title', 'summary', 'newsType', 'date', 'topics', 'body', 'offices']),
		);
		expect(gaps.map(({ field }) => field)).not.toContain('people');
	});

	test('in each of its languages', () => {
		const { document, gaps } = completeDraft({ ...whole, languages: ['it', 'en'] }, options);
		expect(document).toMatchObject({ title: { it: 'Mare', en: gapText('Manca: title (en)') } });
		expect(gaps).toContainEqual({ field: 'summary', message: 'Manca: Descrizione breve (en)' });
	});

	test('a text that is too long is shown as it is; an unusable value is replaced, or left out where none is needed', () => {
		const title = { it: 'a'.repeat(400) };
		const draft = { ...whole, title, date: 'ieri', listedUntil: 'mai', image: { type: 'media', id: '' } };
		const { document, gaps } = completeDraft(draft, options);
		expect(document).toMatchObject({ title, date: options.now });
		expect(document).not.toHaveProperty('listedUntil');
		expect(document).not.toHaveProperty('image');
		expect(gaps.map(({ message }) => message)).toEqual([
			'Non va bene: title',
			'Non va bene: date',
			'Non va bene: listedUntil',
		]);
	});

	test('a document that it refers to and that is not published is told, and the reference stays', () => {
		const { document, gaps } = completeDraft(whole, { ...options, isThere: ({ id }) => id !== 'o' });
		expect(gaps).toEqual([{ field: 'offices', message: 'Non è pubblicato: offices' }]);
		expect(document).toMatchObject({ offices: whole.offices });
	});

	test('a half-written block keeps what is written of it', () => {
		const children = [{ kind: 'paragraph', children: [{ kind: 'text', text: 'Dentro.' }] }];
		const body = { it: [{ kind: 'accordion', title: '', children }] };
		const { document } = completeDraft({ ...whole, body }, options);
		expect(document).toMatchObject({
			body: { it: [{ kind: 'accordion', title: gapText('Manca: body.title'), children }] },
		});
	});
});

test('what stands in for a missing text can never be published', () => {
	const { document } = completeDraft({ ...whole, summary: undefined }, options);
	expect(holdsGap(document)).toBe(true);
	expect(publishableDocument.safeParse(document).error?.issues.map(({ path }) => path)).toEqual([
		['summary'],
	]);
	expect(publishableDocument.safeParse(whole).success).toBe(true);
});

test('gaps are marked in a text, also where it was cut, and nothing is left of their marks in JSON and addresses', () => {
	const gap = gapText('Manca: Titolo');
	const mark = (message: string) => `<mark>${message}</mark>`;
	expect(markGaps(`Prima ${gap} e ${gap.slice(0, 7)}`, mark)).toBe(
		'Prima <mark>[Manca: Titolo]</mark> e <mark>[Manca</mark>',
	);
	expect(withoutGapMarks(`${JSON.stringify(gap)} ${encodeURIComponent(gap)}`)).toBe(
		'"[Manca: Titolo]" %5BManca%3A%20Titolo%5D',
	);
});
