import { type Published, publishedDocument } from '@portolano/content-models';

/** A text that tries to inject markup and scripts: an element, and the end of an attribute. */
export const hostileText = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';

// For texts with a short maximum length, or that must begin like an address.
const attempts = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '<script>', '"><img'];

type Path = readonly (string | number)[];

function pathsOfTexts(value: unknown, path: Path = []): Path[] {
	if (typeof value === 'string') return path.at(-1) === 'id' ? [] : [path];
	if (Array.isArray(value)) return value.flatMap((item, index) => pathsOfTexts(item, [...path, index]));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) => pathsOfTexts(item, [...path, key]));
}

/** Returns a copy of `value` with `change` applied to the text at `path`. */
function changed(value: unknown, [key, ...rest]: Path, change: (text: string) => string): unknown {
	if (key === undefined) return typeof value === 'string' ? change(value) : value;
	if (Array.isArray(value))
		return value.map((item: unknown, index) => (index === key ? changed(item, rest, change) : item));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, item]) => [name, name === key ? changed(item, rest, change) : item]),
	);
}

function withHostileText(document: Published, path: Path): Published {
	const changes = [
		(text: string) => text + hostileText,
		() => hostileText,
		...attempts.flatMap((attempt) => [(text: string) => text + attempt, () => attempt]),
	];
	for (const change of changes) {
		const { success, data } = publishedDocument.safeParse(changed(document, path, change));
		if (success) return data;
	}
	return document;
}

/**
 * Returns the document with {@link hostileText} in every text that its schema leaves free, external addresses included.
 */
export function withHostileTexts(document: Published): Published {
	return pathsOfTexts(document).reduce(withHostileText, document);
}
