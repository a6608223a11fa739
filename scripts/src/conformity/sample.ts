import { spread } from '@portolano/checks/conformity';

/** With more folders than this, pages below them are of one kind: one view for every category. */
const FOLDERS_MAX = 8;

const segmentsOf = (path: string) => path.split('/').filter(Boolean);

/**
 * Groups the paths of a site by kind of page: each page of the top is one; below, pages of one folder are alike, and
 * those of many folders of a section.
 */
export function kindsOfPages(paths: readonly string[]): Map<string, string[]> {
	const folders = Map.groupBy(
		paths.map(segmentsOf).filter(({ length }) => length > 2),
		([section]) => section,
	);
	const hasFew = (section: string) =>
		new Set((folders.get(section) ?? []).map(([, folder]) => folder)).size <= FOLDERS_MAX;
	const kindOf = (path: string) => {
		const [section = '', folder = '', ...deeper] = segmentsOf(path);
		if (folder === '') return `/${section}`;
		if (deeper.length === 0) return `/${section}/*`;
		return `/${section}/${hasFew(section) ? folder : '*'}${'/*'.repeat(deeper.length)}`;
	};
	return Map.groupBy([...new Set(paths)].toSorted(), kindOf);
}

/** Returns at most `count` paths of each kind, with the kind that they are of. */
export function sampleOf(paths: readonly string[], count: number): { kind: string; path: string }[] {
	return [...kindsOfPages(paths)].flatMap(([kind, alike]) =>
		spread(alike, count).map((path) => ({ kind, path })),
	);
}
