import { fileOf, pathOfFile } from '../src/rendering/render-page.ts';

/** Follows all links from the home page of a site; returns those that lead to nothing, as `page → link`. */
export function brokenLinks(files: ReadonlyMap<string, string>): string[] {
	const broken: string[] = [];
	const seen = new Set(files.has('index.html') ? ['index.html'] : []);
	for (const file of seen)
		for (const link of linksIn(files.get(file) ?? '')) {
			const target = fileOf(link);
			if (files.has(target)) seen.add(target);
			else broken.push(`${pathOfFile(file)} → ${link}`);
		}
	return broken;
}

function linksIn(html: string): string[] {
	return [...html.matchAll(/(?:href|src)="(\/[^"#?]*)/g)].map(([, link = '']) => link);
}
