import { TextRefused } from './text-refused.ts';
import { toRichText } from './to-rich-text.ts';

interface RefusedText {
	/** The field of the form, such as `body` or `items.0.text`. */
	path: string;
	message: string;
}

/** Returns why the text of one field can't be published; undefined if it can. */
export function refusalOfText(value: unknown): string | undefined {
	try {
		toRichText(value);
		return undefined;
	} catch (error) {
		if (error instanceof TextRefused) return error.message;
		throw error;
	}
}

function isText(value: object): boolean {
	return 'root' in value;
}

/** Returns the rich texts of a record that can't be published, with their paths in the form. */
export function refusedTexts(record: unknown, path = ''): RefusedText[] {
	if (typeof record !== 'object' || record === null) return [];
	if (isText(record)) {
		const message = refusalOfText(record);
		return message === undefined ? [] : [{ path, message }];
	}
	return Object.entries(record).flatMap(([key, value]) => refusedTexts(value, path ? `${path}.${key}` : key));
}
