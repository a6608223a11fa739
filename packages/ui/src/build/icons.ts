import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { iconNames } from '../icon-names.ts';

/** Builds an SVG file with a symbol for each icon in use, taken from Bootstrap Italia. */
export async function buildSprite(): Promise<string> {
	const path = createRequire(import.meta.url).resolve('bootstrap-italia/dist/svg/sprites.svg');
	const source = await readFile(path, 'utf8');
	const symbols = iconNames.map((name) => symbolOf(source, name));
	return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
}

function symbolOf(source: string, name: string): string {
	const found = new RegExp(`<(symbol|svg)[^>]*\\bid="it-${name}"[^>]*>(.*?)</\\1>`, 's').exec(source);
	if (!found) {
		throw new Error(
			`Bootstrap Italia has no icon “it-${name}”. Correct the name in icon-names.ts; no sprite was written.`,
		);
	}
	const viewBox = /viewBox="([^"]+)"/.exec(found[0])?.[1] ?? '0 0 24 24';
	return `<symbol id="${name}" viewBox="${viewBox}">${found[2]}</symbol>`;
}
