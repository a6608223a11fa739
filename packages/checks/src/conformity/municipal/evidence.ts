import { type Evidence, type Judgement, manual } from '../judgement.ts';
import { type MarkedElement, marked, pathOf, type ReadPage, selectorOf } from '../read-page.ts';
import type { GroupName, Portal } from './portal.ts';

/** A fault on a page; `name` is the value of `data-element` of the element concerned. */
export function fault(page: ReadPage, what: string, name?: string): Evidence {
	return { page: pathOf(page), ...(name === undefined ? {} : { element: selectorOf(name) }), what };
}

/** Returns the pages of the groups, each once. */
export const pagesIn = (portal: Portal, names: readonly GroupName[]): ReadPage[] => [
	...new Map(names.flatMap((name) => portal.groups[name].pages).map((page) => [page.url, page])).values(),
];

/** Checks each page of the groups once; a page that can't be opened is a fault of every criterion that reads it. */
export function onEachPage(
	portal: Portal,
	names: readonly GroupName[],
	check: (page: ReadPage) => readonly Evidence[],
): Evidence[] {
	const unopened = new Set(names.flatMap((name) => portal.groups[name].unopened));
	return [
		...[...unopened].map((page) => ({ page, what: 'La pagina, a cui porta un collegamento, non si apre.' })),
		...pagesIn(portal, names).flatMap(check),
	];
}

/** Returns a fault when a group has no page, because the link to it is missing. */
export function absent(portal: Portal, name: GroupName, link: string): Evidence[] {
	const { pages, unopened } = portal.groups[name];
	if (pages.length + unopened.length > 0) return [];
	return [
		{ page: '', element: selectorOf(link), what: 'Manca il collegamento, o non porta a nessuna pagina.' },
	];
}

/** Whether the page has an element of that name with a text of at least three characters. */
export const hasText = (page: ReadPage, name: string): boolean =>
	marked(page, name).some(({ text }) => text.length >= 3);

export const has = (page: ReadPage, name: string): boolean => marked(page, name).length > 0;

/** Returns the link of that name in the footer of the home page, where the validator looks for it. */
export const footerLink = ({ home }: Portal, name: string): MarkedElement | undefined =>
	marked(home, name, 'footer')[0];

/** Returns `judgement`; where nothing is wrong but only a browser sees all, and there was none, leaves it to a person. */
export function seenInBrowser({ home }: Portal, judgement: Judgement): Judgement {
	if (home.inBrowser || judgement.result === 'fail') return judgement;
	return manual({ page: '', what: 'Le pagine sono state lette senza browser.' });
}
