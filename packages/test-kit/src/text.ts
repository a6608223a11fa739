import type { RichText } from '@portolano/content-models';

export { slugOf } from '@portolano/content-models';

/** A value that is there in Italian alone. */
export function inItalian<T>(it: T): { it: T } {
	return { it };
}

/** A value in Italian and in English. */
export function inBoth<T>(it: T, en: T): { it: T; en: T } {
	return { it, en };
}

/** One paragraph for each text. */
export function prose(...paragraphs: string[]): RichText {
	return paragraphs.map((text) => ({ kind: 'paragraph', children: [{ kind: 'text', text }] }));
}

/** An unordered list with one item for each text. */
export function points(...items: string[]): RichText {
	return [
		{
			kind: 'list',
			ordered: false,
			items: items.map((text) => ({ children: [{ kind: 'text', text }] })),
		},
	];
}
