import { type ContentType, contentTypes } from '@portolano/content-models';

/** A document that can be in the log. */
export interface Subject {
	type: ContentType;
	id: string;
}

export function keyOf({ type, id }: Subject): string {
	return `${type}/${id}`;
}

/** Returns the subject of a key; undefined if its content type no longer exists. */
export function subjectOfKey(key: string): Subject | undefined {
	const type = contentTypes.find((one) => key.startsWith(`${one}/`));
	return type && { type, id: key.slice(type.length + 1) };
}
