import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectFolder } from '../home.ts';
import type { Shot } from './compare-pictures.ts';

const guidesFolder = join(projectFolder, 'cms', 'src', 'guides');
const folder = join(guidesFolder, 'pictures');

const imagePath = (name: string) => join(folder, `${name}.webp`);
const wordsPath = (name: string) => join(folder, `${name}.txt`);

/** The titles of the guides that show a picture, by its name: what their sources import. */
export function titlesByPicture(): Map<string, string[]> {
	const shown = globSync('*.ts', { cwd: guidesFolder }).flatMap((file) => {
		const source = readFileSync(join(guidesFolder, file), 'utf8');
		const title = /title: '([^']+)'/.exec(source)?.[1] ?? file;
		return [...source.matchAll(/'\.\/pictures\/([\w-]+)\.webp'/g)].map(([, name = '']) => ({ name, title }));
	});
	const byName = Map.groupBy(shown, ({ name }) => name);
	return new Map([...byName].map(([name, of]) => [name, of.map(({ title }) => title)]));
}

/** The names of the pictures that are kept, with or without words. */
export const keptNames = (): string[] => [
	...new Set(globSync('*.{webp,txt}', { cwd: folder }).map((file) => basename(file).replace(/\.\w+$/, ''))),
];

/** Returns a picture with its words; undefined where one of them was never kept. */
export function readPicture(name: string): Shot | undefined {
	if (!existsSync(imagePath(name)) || !existsSync(wordsPath(name))) return undefined;
	return { image: readFileSync(imagePath(name)), words: readFileSync(wordsPath(name), 'utf8') };
}

export function keepPicture(name: string, { image, words }: Shot): void {
	writeFileSync(imagePath(name), image);
	writeFileSync(wordsPath(name), words);
}
