import { z } from 'zod';
import type { FileUse } from '../files-in-use.ts';
import type { Claim } from '../rendering/path-claims.ts';
import type { SiteState, StateOrigin } from './site-state.ts';
import { type SectionName, sections } from './state-sections.ts';

const line = z.tuple([z.string(), z.array(z.unknown())]);

/** Returns the state in the lines of a body. @throws when a line is not as expected. */
export function stateIn(origin: StateOrigin, lines: Iterable<string>): SiteState {
	const items = itemsIn(lines);
	const files = items('files', sections.files).map(([file, sha256]) => ({ file, sha256 }));
	const recorded = items('recordings', sections.recordings);
	return {
		...origin,
		recordings: {
			queries: new Map(items('queries', sections.queries)),
			pages: new Map(recorded.map(([path, queries]) => [path, Uint32Array.from(queries)])),
		},
		claims: new Map(items('claims', sections.claims).map(claimIn)),
		held: items('held', sections.held),
		files: new Map(items('filesOfPages', sections.filesOfPages).map((item) => usesIn(item, files))),
		unknownFiles: items('unknownFiles', sections.unknownFiles),
		toRender: items('toRender', sections.toRender),
		unchecked: items('unchecked', sections.unchecked),
		problems: new Map(items('problems', sections.problems)),
		notes: items('notes', sections.notes),
	};
}

/** Returns a function that parses the items of a section. */
function itemsIn(lines: Iterable<string>) {
	const found = new Map<string, unknown[]>();
	for (const text of lines) {
		const [name, items] = line.parse(JSON.parse(text));
		const ofSection = found.get(name) ?? [];
		found.set(name, ofSection);
		for (const item of items) ofSection.push(item);
	}
	return <T>(name: SectionName, schema: z.ZodType<T>): T[] => z.array(schema).parse(found.get(name) ?? []);
}

function claimIn([name, paths, document]: z.infer<typeof sections.claims>): [string, Claim] {
	return [name, { paths, document }];
}

function usesIn(
	[path, numbers]: z.infer<typeof sections.filesOfPages>,
	files: readonly FileUse[],
): [string, FileUse[]] {
	return [path, numbers.flatMap((number) => files[number] ?? [])];
}
