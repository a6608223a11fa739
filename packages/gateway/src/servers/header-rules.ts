import { uploadFolders } from '@portolano/content-models';
import { headersOf, locatingPages } from '../headers.ts';

/** Extensions of the files of sites and of uploads; any other gets the headers of an unknown one. */
const extensions = [
	...[
		'html',
		'css',
		'js',
		'mjs',
		'json',
		'geojson',
		'jsonld',
		'xml',
		'rss',
		'svg',
		'txt',
		'ics',
		'csv',
		'gpx',
	],
	...['ttl', 'webmanifest', 'png', 'jpg', 'jpeg', 'webp', 'avif', 'gif', 'ico', 'woff2', 'pdf', 'vtt', 'kml'],
	...['zip', 'gz', 'p7m', 'odt', 'ods', 'odp', 'docx', 'xlsx', 'pptx', 'mp4'],
];

/** Folders whose files have headers of their own, then all others. */
const folders = [...uploadFolders, '/_astro/', '/ricerca/indice/', '/'];

/** The value of a header for the paths that match a regular expression. */
export interface HeaderRule {
	readonly pattern: string;
	readonly value: string;
}

/** A header: the first rule that matches gives its value; empty where it is not sent. */
export interface HeaderRules {
	readonly name: string;
	/** Its value for pages. */
	readonly page: string;
	readonly rules: readonly HeaderRule[];
}

/** Returns the headers that the gateway sends, as rules for other servers; without `Content-Type`. */
export function headerRules(isSecure: boolean): HeaderRules[] {
	const samples = [sample('/'), ...folders.flatMap((folder) => samplesIn(folder))];
	const names = new Set(samples.flatMap((path) => Object.keys(headersOf(path, isSecure))));
	names.delete('Content-Type');
	return [...names].map((name) => ({
		name,
		page: valueAt('/', name, isSecure),
		rules: rulesOf(name, isSecure),
	}));
}

/** Returns the extensions by the media type of their files in a folder; the last one is of unknown extensions. */
export function mediaTypes(folder: string): ReadonlyMap<string, readonly string[]> {
	return Map.groupBy(extensions, (extension) => valueAt(sample(folder, extension), 'Content-Type', false));
}

/** Media type of files with an unknown extension. */
export const unknownType = 'application/octet-stream';

const sample = (folder: string, extension?: string) =>
	extension === undefined ? folder : `${folder}x.${extension}`;

const samplesIn = (folder: string) =>
	[...extensions, 'unknown'].map((extension) => sample(folder, extension));

const valueAt = (path: string, name: string, isSecure: boolean) => headersOf(path, isSecure)[name] ?? '';

function rulesOf(name: string, isSecure: boolean): HeaderRule[] {
	const rules = folders.flatMap((folder): HeaderRule[] => {
		const value = (extension: string) => valueAt(sample(folder, extension), name, isSecure);
		const byValue = Map.groupBy(
			extensions.filter((extension) => value(extension) !== value('unknown')),
			value,
		);
		const known = [...byValue].map(([value, some]) => ({
			pattern: `^${folder}.*\\.(?:${some.join('|')})$`,
			value,
		}));
		return [...known, { pattern: `^${folder}.*\\.[^/]*$`, value: value('unknown') }];
	});
	const page = valueAt('/', name, isSecure);
	return [...rulesOfPages(name, isSecure), ...(rules.every(({ value }) => value === page) ? [] : rules)];
}

/** Rules of the pages that have a header of their own; servers may ask for the file of the page. */
function rulesOfPages(name: string, isSecure: boolean): HeaderRule[] {
	return locatingPages
		.map((path) => ({ pattern: `^${path}(?:index\\.html)?$`, value: valueAt(path, name, isSecure) }))
		.filter(({ value }) => value !== valueAt('/', name, isSecure));
}
