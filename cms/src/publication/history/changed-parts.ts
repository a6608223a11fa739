import { localizedAt, partName, type Published } from '@portolano/content-models';
import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../../door/is-record.ts';

/** A copy of a document with the given languages only: a translation that is new changes no text that was there. */
function inLanguagesOf(document: Published, languages: ReadonlySet<string>): Record<string, unknown> {
	const copy: Record<string, unknown> = { ...structuredClone(document) };
	for (const { value } of localizedAt(document.type, copy)) {
		if (!isRecord(value)) continue;
		for (const language of Object.keys(value))
			if (!languages.has(language)) Reflect.deleteProperty(value, language);
	}
	return { ...copy, languages: document.languages.toSorted() };
}

/**
 * Returns the parts that differ for readers between two published versions of a document, by the names of their fields. What
 * readers don't see, such as the words it is also found by, is no part; nor does the order of keys count.
 */
export function changedParts(before: Published, after: Published): string[] {
	const common = new Set<string>(after.languages.filter((language) => before.languages.includes(language)));
	const [old, fresh] = [inLanguagesOf(before, common), inLanguagesOf(after, common)];
	return [...new Set([...Object.keys(fresh), ...Object.keys(old)])].filter(
		(field) => partName(field) !== undefined && !isDeepStrictEqual(old[field], fresh[field]),
	);
}
