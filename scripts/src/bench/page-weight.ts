import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Transferred bytes of one page by kind of file: texts compressed with gzip, fonts uncompressed. */
export interface PageWeight {
	path: string;
	html: number;
	css: number;
	js: number;
	fonts: number;
	total: number;
}

const attribute = (html: string, pattern: RegExp) => [
	...new Set([...html.matchAll(pattern)].map(([, address]) => address ?? '')),
];

/** Measures the files that a browser loads for a page of a live release, without pictures. */
export function pageWeight(live: string, path: string): PageWeight {
	const zipped = (file: string) => gzipSync(readFileSync(join(live, file)), { level: 9 }).byteLength;
	const sum = (files: readonly string[], weigh: (file: string) => number) =>
		files.reduce((total, file) => total + weigh(file), 0);
	const html = readFileSync(join(live, path, 'index.html'), 'utf8');
	const scripts = attribute(html, /<script[^>]+src="(\/[^"]+)"/g);
	const styles = attribute(html, /<link[^>]+rel="stylesheet"[^>]*href="(\/[^"]+)"/g);
	const fonts = attribute(html, /<link rel="preload" href="(\/[^"]+)" as="font"/g);
	const weight = {
		html: zipped(join(path, 'index.html')),
		css: sum(styles, zipped),
		js: sum(scripts, zipped),
		fonts: sum(fonts, (file) => readFileSync(join(live, file)).byteLength),
	};
	return { path, ...weight, total: weight.html + weight.css + weight.js + weight.fonts };
}
