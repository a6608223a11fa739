import type { Language } from '../languages.ts';

const segments = { it: 'storia', en: 'history', de: 'verlauf', fr: 'historique' } as const satisfies Record<
	Language,
	string
>;

/** Returns the path of the page that tells what changed on the page at `path`: `/novita/notizie/nuovo-orario/storia/`. */
export function historyPath(path: string, language: Language): string {
	return `${path}${segments[language]}/`;
}

/** Returns the path of the page whose history is at `path`; undefined when none is. */
export function pathOfHistory(path: string): string | undefined {
	const segment = Object.values(segments).find((one) => path.endsWith(`/${one}/`));
	return segment === undefined ? undefined : path.slice(0, -segment.length - 1);
}
