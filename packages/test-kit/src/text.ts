import type { RichText } from '@portolano/content-models';

export { slugOf } from '@portolano/content-models';

/** Returns a localized value with only Italian. */
export function inItalian<T>(it: T): { it: T } {
	return { it };
}

/** Returns a localized value in Italian and English. */
export function inBoth<T>(it: T, en: T): { it: T; en: T } {
	return { it, en };
}

/** Returns a rich text with one paragraph for each text. */
export function prose(...paragraphs: string[]): RichText {
	return paragraphs.map((text) => ({ kind: 'paragraph', children: [{ kind: 'text', text }] }));
}

/** Returns a rich text with an unordered list, one item for each text. */
export function points(...items: string[]): RichText {
	return [
		{
			kind: 'list',
			ordered: false,
			items: items.map((text) => ({ children: [{ kind: 'text', text }] })),
		},
	];
}
