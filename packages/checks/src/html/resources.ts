import type { Attributes } from './scanned-page.ts';

/** Values of `rel` whose target the browser loads. */
const loadedRelations = new Set([
	'stylesheet',
	'icon',
	'preload',
	'modulepreload',
	'prefetch',
	'manifest',
	'apple-touch-icon',
	'mask-icon',
]);

const sources: Readonly<Record<string, readonly string[]>> = {
	script: ['src'],
	img: ['src'],
	source: ['src'],
	iframe: ['src'],
	video: ['src', 'poster'],
	audio: ['src'],
	track: ['src'],
	embed: ['src'],
	object: ['data'],
	input: ['src'],
	use: ['href', 'xlink:href'],
	image: ['href', 'xlink:href'],
};

/** Returns the addresses that the browser loads automatically for an element. */
export function resourcesOf(name: string, attributes: Attributes): string[] {
	if (name === 'link')
		return loadsItsTarget(attributes['rel']) && attributes['href'] ? [attributes['href']] : [];
	const names = sources[name];
	if (!names) return [];
	const direct = names.flatMap((attribute) => attributes[attribute] || []);
	return attributes['srcset'] ? [...direct, ...candidates(attributes['srcset'])] : direct;
}

function loadsItsTarget(rel = ''): boolean {
	return rel.split(/\s+/).some((relation) => loadedRelations.has(relation.toLowerCase()));
}

function candidates(srcset: string): string[] {
	return srcset.split(/,\s+/).flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);
}

/** Whether an address names a host, and so leaves the site. */
export function isElsewhere(address: string): boolean {
	return /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(address);
}
