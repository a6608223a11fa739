import {
	type ContentType,
	contentTypes,
	isContentType,
	languageSchema,
	siteKey,
} from '@portolano/content-models';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const item = z.looseObject({
	key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
	owner: siteKey.default('portale'),
	alsoOn: z.array(siteKey).default([]),
	languages: z.array(languageSchema).min(1).default(['it']),
});

/** One document of the demo: common fields, and those of its type, named as in the published form. */
export interface ContentItem extends z.infer<typeof item> {
	type: ContentType;
	/** File it was read from, for messages. */
	source: string;
}

/** Demo content that can't be parsed or saved; the message names file, key and field. */
export class DemoContentError extends Error {
	override name = 'DemoContentError';
}

/** Returns `<type>.yaml` and all YAML files in the folder `<type>`. */
function filesOf(folder: string, type: ContentType): string[] {
	const single = path.join(folder, `${type}.yaml`);
	const split = path.join(folder, type);
	const parts = existsSync(split)
		? readdirSync(split)
				.filter((file) => file.endsWith('.yaml'))
				.toSorted()
		: [];
	return [...(existsSync(single) ? [single] : []), ...parts.map((file) => path.join(split, file))];
}

/** Host and port in the demo's addresses of local sites. */
const writtenPort = 'localhost:8080';

const namesDrawing = z.object({ mark: z.string() });

/** Replaces the name of a drawing in the folder `site` by the drawing. */
function withMark<T extends object>(one: T, file: string): T {
	const { data } = namesDrawing.safeParse(one);
	if (!data) return one;
	const drawing = path.join(path.dirname(file), 'site', data.mark);
	if (!existsSync(drawing)) throw new DemoContentError(`${file}: there is no drawing “${drawing}”.`);
	return { ...one, mark: { format: 'svg', source: readFileSync(drawing, 'utf8') } };
}

function readFile(type: ContentType, file: string, sitesPort: number): ContentItem[] {
	const text = readFileSync(file, 'utf8').replaceAll(writtenPort, `localhost:${sitesPort}`);
	const { success, data, error } = z.array(item).safeParse(parse(text) ?? []);
	if (!success) throw new DemoContentError(`${file} is not a list of documents.\n${z.prettifyError(error)}`);
	return data.map((one) => ({ ...withMark(one, file), type, source: path.basename(file) }));
}

function requireUnique(items: ContentItem[]): void {
	const seen = new Map<string, ContentItem>();
	for (const one of items) {
		const name = `${one.type}/${one.key}`;
		const twin = seen.get(name);
		if (twin)
			throw new DemoContentError(
				`${name} is written twice, in ${twin.source} and in ${one.source}. Rename one of them.`,
			);
		seen.set(name, one);
	}
}

function requireKnown(folder: string): void {
	const names = readdirSync(folder).map((name) => name.replace(/\.yaml$/, ''));
	const unknown = names.find((name) => !isContentType(name));
	if (unknown !== undefined)
		throw new DemoContentError(
			`${path.join(folder, unknown)} is named after no content type, so nothing would read it. Name it after one: ${contentTypes.join(', ')}.`,
		);
}

/**
 * Reads all documents under `folder`, by type in the order of content-models. Local sites get the port `sitesPort`.
 * @throws DemoContentError for a file that is not a list of documents or has no known type, and for a duplicate key.
 */
export function readContent(folder: string, sitesPort: number): ContentItem[] {
	requireKnown(folder);
	const items = contentTypes.flatMap((type) =>
		filesOf(folder, type).flatMap((file) => readFile(type, file, sitesPort)),
	);
	requireUnique(items);
	return items;
}
