import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../finding.ts';
import { axeTags } from '../../browser/axe-page.ts';
import { readPage } from '../read-page.ts';
import { clauses } from './clauses.ts';
import { type Accessibility, judgeClause } from './judge.ts';

const finding = (rule: string): Finding => ({
	...{ rule, where: '/novita/ · main > p', what: 'Un difetto.', cure: 'Correggi.' },
});

const page = (html: string) => readPage({ url: 'https://comune.example/', status: 200, html });

function judge(id: string, seen: Partial<Accessibility>) {
	const clause = clauses.find((one) => one.id === id);
	if (!clause) throw new Error(`There is no clause ${id}.`);
	return judgeClause(clause, { pages: [], findings: [], undecided: [], pagesInEveryMode: 1, ...seen });
}

test('the clauses are the 50 criteria of WCAG 2.1 A and AA, the 6 that 2.2 adds, and 4 of the standard’s own', () => {
	const since = Map.groupBy(
		clauses.filter(({ wcag }) => wcag !== null),
		(clause) => clause.since,
	);

	expect(since.get('3.2.1')).toHaveLength(50);
	expect(since.get('3.2.1')?.filter(({ level }) => level === 'A')).toHaveLength(30);
	expect(since.get('4.1.1')?.map(({ wcag }) => wcag)).toEqual([
		'2.4.11',
		'2.5.7',
		'2.5.8',
		'3.2.6',
		'3.3.7',
		'3.3.8',
	]);
	expect(clauses.filter(({ wcag }) => wcag === null).map(({ id }) => id)).toEqual(['9.6', '9.7', '10', '12']);
	expect(new Set(clauses.map(({ id }) => id)).size).toBe(60);
});

test('every rule of axe that is run belongs to a clause, or is good practice; clauses without a check say that no program looks', () => {
	// A finding tells the first criterion of its rule; some rules help with one of level AAA as well.
	const numbers = axe.getRules([...axeTags]).flatMap(({ tags }) => {
		const first = tags.map((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)).find(Boolean);
		return first ? [first.slice(1).join('.')] : [];
	});
	const known = clauses.map(({ wcag }) => wcag);

	expect(numbers.filter((number) => !known.includes(number))).toEqual([]);

	// What our own checks find besides.
	const own = ['1.4.10', '1.4.11', '2.1.2', '2.4.6', '2.4.7', '2.4.11'];
	const withPrograms = clauses.flatMap(({ wcag, program }) =>
		wcag === null || program === null ? [] : [wcag],
	);
	expect(new Set(withPrograms)).toEqual(new Set([...numbers, ...own]));
	expect(numbers).toContain('1.4.3');
});

test('each clause says what a person has to do, unless programs decide it', () => {
	for (const { id, person, isDecided } of clauses) expect(person === null, id).toBe(isDecided);
});

describe('a clause', () => {
	test.each(clauses.filter(({ rules, obsolete }) => rules.length > 0 && obsolete === undefined))(
		'$id fails by a finding of its own, with page and element',
		({ id, rules }) => {
			for (const rule of rules)
				expect(judge(id, { findings: [finding(rule)] })).toEqual({
					result: 'fail',
					evidence: [{ page: '/novita/', element: 'main > p', what: 'Un difetto.' }],
				});
		},
	);

	test('does not fail by a finding of a longer number', () => {
		expect(
			judge('9.1.4.1', { findings: [finding('WCAG 1.4.10'), finding('WCAG 1.4.12 (axe x)')] }).result,
		).toBe('manual');
	});

	test('tells a finding of axe in Italian, with the name of the rule', () => {
		const [evidence] = judge('9.1.4.3', { findings: [finding('WCAG 1.4.3 (axe color-contrast)')] }).evidence;

		expect(evidence?.what).toMatch(/^Gli elementi devono .* \(axe color-contrast\)$/);
	});

	test('that programs decide in part is left to a person, with what axe could not decide', () => {
		expect(judge('9.1.4.3', { undecided: [finding('WCAG 1.4.3 (axe color-contrast)')] })).toMatchObject({
			result: 'manual',
			evidence: [{ page: '/novita/' }],
		});
	});

	test('that programs decide passes only when pages were tried in every mode', () => {
		expect(judge('9.1.4.10', {}).result).toBe('pass');
		expect(judge('9.1.4.10', { pagesInEveryMode: 0 }).result).toBe('manual');
	});

	test('on audio and video concerns only pages that have some', () => {
		expect(judge('9.1.2.2', { pages: [page('<p>Testo</p>')] }).result).toBe('not-applicable');
		expect(judge('9.1.2.2', { pages: [page('<video src="a.mp4"></video>')] }).result).toBe('manual');
	});

	test('on signing in concerns only pages that ask for a password', () => {
		expect(judge('9.3.3.8', { pages: [page('')] }).result).toBe('not-applicable');
		expect(judge('9.3.3.8', { pages: [page('<input type="password">')] }).result).toBe('manual');
	});
});
