import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { SiteKind } from '@portolano/content-models';
import { applicationFolder } from './sites.ts';

/** Maximum weight of a page with everything but its pictures, in bytes: the same as for the other pages of a site. */
export const PAGE_MAX = 110_000;

const zipped = (bytes: string | Uint8Array) => gzipSync(bytes, { level: 9 }).byteLength;

/** Returns the names of the files in the page's markup that browsers load with it: styles, scripts and icons. */
function loadedBy(html: string): Set<string> {
	const addresses = html.matchAll(/(?:href|src)="\/_astro\/([^"#]+\.(?:css|js|svg))/g);
	return new Set([...addresses].map(([, name = '']) => name));
}

/** Returns a function that weighs pages of a kind of site: HTML, styles, scripts, icons, and all fonts of the theme. */
export function weigherOf(kind: SiteKind): (html: string) => number {
	const assets = new URL('dist/client/_astro/', applicationFolder(kind));
	const read = (name: string) => readFileSync(new URL(name, assets));
	const names = readdirSync(assets);
	// A page in another theme loads no more: the monospaced font is for codes alone.
	const fonts = names.filter((name) => name.endsWith('.woff2') && !name.startsWith('roboto-mono'));
	const fixed = new Map(
		names.map((name) => [name, name.endsWith('.woff2') ? read(name).byteLength : zipped(read(name))]),
	);
	const sum = (files: Iterable<string>) =>
		[...files].reduce((total, name) => total + (fixed.get(name) ?? 0), 0);
	return (html) => zipped(html) + sum(loadedBy(html)) + sum(fonts);
}
