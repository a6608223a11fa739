import type { FileUse } from '../files-in-use.ts';
import type { Claim } from '../rendering/path-claims.ts';
import type { SiteState } from './site-state.ts';
import type { SectionName } from './state-sections.ts';

/** Items in one line: few enough for a line to take a few milliseconds at most. */
const itemsPerLine = 500;

type Section = readonly [name: SectionName, items: Iterable<unknown>];

/** Yields the lines of the body of a state file, each with some items of a section. */
export function* bodyLines(state: SiteState): Generator<string> {
	for (const [name, items] of sectionsOf(state)) {
		let line: unknown[] = [];
		for (const item of items) {
			line.push(item);
			if (line.length < itemsPerLine) continue;
			yield JSON.stringify([name, line]);
			line = [];
		}
		if (line.length > 0) yield JSON.stringify([name, line]);
	}
}

function* sectionsOf(state: SiteState): Generator<Section> {
	const { recordings, claims, held, files, unknownFiles, toRender, unchecked, problems, notes } = state;
	const numbers = new Map<string, number>();
	const used: FileUse[] = [];
	yield ['queries', recordings.queries];
	yield ['recordings', mapped(recordings.pages, ([path, queries]) => [path, Array.from(queries)])];
	yield ['claims', mapped(claims, claimItem)];
	yield ['held', held];
	yield ['filesOfPages', mapped(files, ([path, uses]) => [path, uses.map(numberOf)])];
	yield ['files', used.map(({ file, sha256 }) => [file, sha256])];
	yield ['unknownFiles', unknownFiles];
	yield ['toRender', toRender];
	yield ['unchecked', unchecked];
	yield ['problems', problems];
	yield ['notes', notes];

	function numberOf(use: FileUse): number {
		const known = numbers.get(use.file);
		if (known !== undefined) return known;
		numbers.set(use.file, used.length);
		return used.push(use) - 1;
	}
}

function claimItem([name, { paths, document }]: [string, Claim]): unknown[] {
	return document ? [name, paths, document] : [name, paths];
}

function* mapped<A>(items: Iterable<A>, change: (item: A) => unknown): Generator<unknown> {
	for (const item of items) yield change(item);
}
