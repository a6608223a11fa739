import { contentTypes, pagePurposes, publishedDocument, referencesIn } from '@portolano/content-models';
import { expect, test } from 'vitest';
import { storedBytes } from '../stored-bytes.ts';
import { smallTown } from './small-town.ts';

const documents = smallTown();
const identities = new Set(documents.map(({ type, id }) => `${type}/${id}`));

test.each(documents)('$type $id matches the schema', (document) => {
	expect(publishedDocument.safeParse(document).error).toBeUndefined();
});

test('no two documents have the same type and id', () => {
	expect(identities.size).toBe(documents.length);
});

test('every reference targets a document of the town', () => {
	const dangling = documents.flatMap((document) =>
		referencesIn(document)
			.filter(({ type, id }) => !identities.has(`${type}/${id}`))
			.map(({ type, id }) => `${document.id} → ${type}/${id}`),
	);
	expect(dangling).toEqual([]);
});

test('every content type and every page purpose is present', () => {
	expect(new Set(documents.map(({ type }) => type))).toEqual(new Set(contentTypes));
	const purposes = documents.flatMap((document) =>
		document.type === 'page' && document.owner === 'portale' ? [document.purpose] : [],
	);
	expect(purposes).toEqual([...pagePurposes]);
});

test('the bytes of every stored file are available', () => {
	const hashes = documents.flatMap((document) => {
		if (document.type === 'file') return [document.file.sha256];
		return document.type === 'media' ? document.variants.map(({ file }) => file.sha256) : [];
	});
	expect(hashes.filter((hash) => storedBytes(hash) === undefined)).toEqual([]);
});
