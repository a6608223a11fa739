import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../places.ts';
import { readImports } from './import-graph.ts';

/** A section of the walk: its folder, and the files that a news item passes there, the entry file first. */
interface Room {
	folder: string;
	files: string[];
}

function roomsOf(markdown: string): Room[] {
	return markdown
		.split(/^## /m)
		.slice(1)
		.map((section) => ({
			folder: /`([^`]+)`/.exec(section)?.[1] ?? '',
			files: [...section.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, file = '']) => file),
		}));
}

const rooms = roomsOf(readFileSync(join(projectFolder, 'docs/walk-of-a-news-item.md'), 'utf8'));
const walk = rooms.flatMap(({ files }) => files);
const imports = readImports();
const importsOf = (file: string) => imports.get(file) ?? [];

/** Whether `file` is below `folder` and isn't its `index.ts`, which any package may import. */
const isInside = (file: string, folder: string) =>
	file.startsWith(`${folder}/`) && file !== `${folder}/index.ts`;

test('the walk names existing files, each once', () => {
	expect(walk.length).toBeGreaterThan(30);
	expect(walk.filter((file) => !imports.has(file))).toEqual([]);
	expect(new Set(walk).size).toBe(walk.length);
});

test('each folder has one section, and the files of the section are in it', () => {
	expect(new Set(rooms.map(({ folder }) => folder)).size).toBe(rooms.length);
	for (const { folder, files } of rooms)
		expect(files.filter((file) => !file.startsWith(`${folder}/`))).toEqual([]);
});

test.each(rooms)('in $folder every file is imported by one before it', ({ files }) => {
	const unreached = files.filter(
		(file, at) => at > 0 && !files.slice(0, at).some((before) => importsOf(before).includes(file)),
	);
	expect(unreached).toEqual([]);
});

test('no section imports from an earlier one, except from the index of its package', () => {
	const back = rooms.flatMap(({ files }, at) =>
		files.flatMap((file) =>
			importsOf(file)
				.filter((other) => rooms.slice(0, at).some(({ folder }) => isInside(other, folder)))
				.map((other) => `${file} → ${other}`),
		),
	);
	expect(back).toEqual([]);
});

test('the files of each folder are imported from other folders through one entry file', () => {
	const doors = rooms.map(({ folder, files }) => {
		const entered = walk
			.filter((file) => !files.includes(file))
			.flatMap((file) => importsOf(file).filter((other) => other.startsWith(`${folder}/`)));
		return { folder, doors: [...new Set(entered)] };
	});
	expect(doors.filter(({ doors }) => doors.length > 1)).toEqual([]);
});
