import { documentSchemas, historyTypes, partName, type Published } from '@portolano/content-models';
import { buildNews, buildOffice, buildPlace, buildService, inBoth, inItalian } from '@portolano/test-kit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRecord } from '../../door/is-record.ts';
import { changedParts } from './changed-parts.ts';

const documents: Published[] = [buildService(), buildOffice(), buildPlace(), buildNews()];

/** The value with the keys of all its objects in another order. */
function turned(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(turned);
	if (!isRecord(value)) return value;
	return Object.fromEntries(
		Object.entries(value)
			.toReversed()
			.map(([key, part]) => [key, turned(part)]),
	);
}

describe('the parts that changed', () => {
	test('are none between a document and itself, whatever the order of keys and whenever it was saved', () => {
		const instant = fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
		fc.assert(
			fc.property(fc.constantFrom(...documents), instant, (document, updatedAt) => {
				const saved = { ...document, updatedAt, alsoOn: ['altro'] };
				expect(changedParts(document, Object.assign(saved, turned({ ...saved })))).toEqual([]);
			}),
		);
	});

	test('are told by their fields, those that came and those that went too', () => {
		const before = buildService({ costs: undefined, bookable: false, title: inItalian('Tessera') });
		const after = buildService({ ...before, bookable: true, title: inItalian('Tessera nuova') });
		expect(changedParts(before, after).toSorted()).toEqual(['bookable', 'title']);
		expect(changedParts(before, { ...after, title: before.title, subtitle: inItalian('Sotto') })).toContain(
			'subtitle',
		);
		expect(changedParts({ ...before, subtitle: inItalian('Sotto') }, before)).toEqual(['subtitle']);
	});

	test('leave out what readers do not see', () => {
		const before = buildService();
		expect(changedParts(before, { ...before, searchTerms: ['altro'], alsoOn: ['visit'] })).toEqual([]);
	});

	test('of a new translation are the languages alone', () => {
		const before = buildNews({ title: inItalian('Uno') });
		const after: Published = { ...before, languages: ['it', 'en'], title: inBoth('Uno', 'One') };
		expect(changedParts(before, after)).toEqual(['languages']);
		expect(changedParts(after, { ...after, title: inBoth('Uno', 'The one') })).toEqual(['title']);
	});
});

test('every field of a document with a history has a name for readers, or is one they do not see', () => {
	const unnamed = historyTypes.flatMap((type) =>
		Object.keys(documentSchemas[type].shape).filter((field) => partName(field) === undefined),
	);
	expect([...new Set(unnamed)].toSorted()).toEqual([
		...['alsoOn', 'changes', 'id', 'ipaCode', 'listedUntil', 'owner', 'publishedAt', 'publishedFrom'],
		...['publishedUntil', 'purpose', 'registerCode', 'revisedAt', 'searchTerms', 'type', 'updatedAt'],
		'verifiedOn',
	]);
});
