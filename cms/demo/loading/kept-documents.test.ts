import { describe, expect, test } from 'vitest';
import { idsIn, keptDocuments } from './kept-documents.ts';

const one = (id: string, ...mentions: string[]) => ({ id, mentions: new Set(mentions) });

describe('of a demonstration', () => {
	test('nothing stays when nobody changed or used it, even if its documents mention each other', () => {
		const documents = [one('news', 'site'), one('site', 'news'), one('of-the-city')];
		expect(keptDocuments(documents, new Set(['news', 'site']))).toEqual(new Set());
	});

	test('a document that people use stays, with all that it mentions itself', () => {
		const documents = [
			one('of-the-city', 'office'),
			one('office', 'site'),
			one('site', 'body'),
			one('news', 'site'),
		];
		const demo = new Set(['office', 'site', 'body', 'news']);
		expect(keptDocuments(documents, demo)).toEqual(new Set(['office', 'site', 'body']));
	});

	test('a document that people changed is theirs: what it mentions stays', () => {
		const documents = [one('changed', 'picture'), one('picture'), one('other')];
		expect(keptDocuments(documents, new Set(['picture', 'other']))).toEqual(new Set(['picture']));
	});
});

test('ids are found at any depth, in relations and in rich text', () => {
	const fields = {
		title: 'a',
		to: { relationTo: 'page', value: 'p1' },
		rows: [{ body: { children: [{ doc: 'p2' }] } }],
	};
	expect(idsIn(fields, new Set(['p1', 'p2', 'p3']))).toEqual(new Set(['p1', 'p2']));
});
