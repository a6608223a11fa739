import { expect, test } from 'vitest';
import { languages } from './languages.ts';
import * as vocabularies from './vocabularies/index.ts';
import { codesOf, lineageOf, slugOfTerm, type Term, type Vocabulary } from './vocabulary.ts';

const all: [string, Vocabulary][] = Object.entries(vocabularies);

// The sixteenth vocabulary, the states of a citizen's application, belongs to a reserved area, which the sites don't
// have.
test('fifteen of the sixteen vocabularies of the national model are there, and that of accommodation', () => {
	expect(all).toHaveLength(16);
});

for (const [name, vocabulary] of all) {
	test(`${name} names its source and labels every term in Italian and English`, () => {
		expect(vocabulary.source).not.toBe('');
		for (const [code, { it, en }] of Object.entries(vocabulary.terms)) {
			expect(it, code).not.toBe('');
			expect(en, code).not.toBe('');
		}
	});

	test(`the broader terms of ${name} exist, and its codes can be used in addresses`, () => {
		for (const code of codesOf(vocabulary)) {
			expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
			const { parent } = vocabulary.terms[code] ?? {};
			if (parent !== undefined) expect(lineageOf(vocabulary, code).at(-2)).toBe(parent);
		}
	});
}

test.each(['placeTypes', 'eventTypes', 'accommodationTypes', 'topics'] as const)(
	'the %s, which visitors see, have a label in every language',
	(name) => {
		const unnamed = Object.entries<Term>(vocabularies[name].terms).flatMap(([code, term]) =>
			languages.filter((language) => !term[language]).map((language) => `${code}: ${language}`),
		);
		expect(unnamed).toEqual([]);
	},
);

test.for([
	// Four levels; a term that repeats its broader one stands once.
	['accommodationTypes', 52],
	['businessEvents', 15],
	['datasetThemes', 13],
	['documentTypes', 10],
	// Three levels of 5, 14 and 53 terms.
	['eventTypes', 72],
	['lifeEvents', 19],
	['newsTypes', 3],
	// Two levels of 13 and 81 terms.
	['placeTypes', 94],
	['roleTypes', 3],
	['serviceCategories', 15],
	// The topics that the national validator knows.
	['topics', 64],
	['updateFrequencies', 30],
] as const)('%s has all %i terms of its source', ([name, terms]) => {
	expect(Object.keys(vocabularies[name].terms)).toHaveLength(terms);
});

test.each(['lifeEvents', 'businessEvents'] as const)(
	'each of the %s has words of people and an address of its own',
	(name) => {
		const said = Object.values<Term>(vocabularies[name].terms).map(({ everyday }) => everyday?.slug);
		expect(said.every((slug) => slug !== undefined && /^[a-z]+(-[a-z]+)*$/.test(slug))).toBe(true);
		expect(new Set(said).size).toBe(said.length);
	},
);

test('each broad type of place has an address of its own in each language', () => {
	const broad = codesOf(vocabularies.placeTypes).filter(
		(code) => lineageOf(vocabularies.placeTypes, code).length === 1,
	);
	for (const language of languages) {
		const slugs = broad.map((code) => slugOfTerm(vocabularies.placeTypes, code, language));
		expect(new Set(slugs).size).toBe(broad.length);
		expect(slugs.every((slug) => /^[a-z]+(-[a-z]+)*$/.test(slug))).toBe(true);
	}
	expect(
		languages.map((language) => slugOfTerm(vocabularies.placeTypes, 'parco-e-giardino', language)),
	).toEqual([...['parco-e-giardino', 'parks-and-gardens', 'parks-und-gaerten', 'parcs-et-jardins']]);
});
