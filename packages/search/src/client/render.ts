import type { PageCard } from '../format.ts';
import { searchOf, type Request } from './address.ts';
import { copyOf, type Elements, fill, part } from './elements.ts';
import type { Piece } from './excerpt.ts';
import { filled, type Strings } from './strings.ts';

/** A result, ready to be shown. */
export interface Shown {
	card: PageCard;
	title: Piece[];
	excerpt: Piece[];
	/** Words of the query that the page does not contain. */
	missing: readonly string[];
}

export function renderResults(
	{ results, resultTemplate }: Elements,
	shown: readonly Shown[],
	strings: Strings,
): void {
	results.replaceChildren(...shown.map((result) => resultOf(resultTemplate, result, strings)));
}

function resultOf(
	template: HTMLTemplateElement,
	{ card, title, excerpt, missing }: Shown,
	strings: Strings,
): HTMLElement {
	const copy = copyOf(template);
	const link = part(copy, 'a', HTMLAnchorElement);
	link.href = card.path;
	link.replaceChildren(...nodesOf(title));
	fill(copy, 'type', strings[`tipo:${card.type}`] ?? card.type);
	fill(copy, 'excerpt', ...nodesOf(excerpt));
	fill(copy, 'site', ...(card.site === undefined ? [] : [card.site]));
	fill(
		copy,
		'missing',
		...(missing.length > 0 ? [filled(strings.missing, { words: missing.join(', ') })] : []),
	);
	fill(copy, 'date', ...(card.date ? [dateOf(card.date)] : []));
	return copy;
}

function nodesOf(pieces: readonly Piece[]): (Node | string)[] {
	return pieces.map(({ text, isFound }) => {
		if (!isFound) return text;
		const mark = document.createElement('mark');
		mark.textContent = text;
		return mark;
	});
}

function dateOf(day: string): HTMLTimeElement {
	const time = document.createElement('time');
	time.dateTime = day;
	const language = document.documentElement.lang || 'it';
	time.textContent = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
		new Date(day),
	);
	return time;
}

/** Renders the options of a facet and keeps the focus on the option that had it. */
export function renderFacet(
	elements: Elements,
	name: 'tipo' | 'argomento',
	options: readonly { value: string; label: string; count: number; isChosen: boolean }[],
): void {
	const facet = elements.facets[name];
	const focused =
		document.activeElement instanceof HTMLInputElement ? document.activeElement.value : undefined;
	const hadFocus = facet.contains(document.activeElement);
	const list = part(facet, '[data-search-options]', HTMLElement);
	facet.hidden = options.length === 0;
	list.replaceChildren(
		...options.map(({ value, label, count, isChosen }) => {
			const copy = copyOf(elements.optionTemplate);
			const box = part(copy, 'input', HTMLInputElement);
			const id = `ricerca-${name}-${value.replace(/\W+/g, '-')}`;
			Object.assign(box, { id, name, value, checked: isChosen });
			part(copy, 'label', HTMLLabelElement).htmlFor = id;
			fill(copy, 'label', label);
			fill(copy, 'count', `${count}`);
			if (hadFocus && value === focused) queueMicrotask(() => box.focus());
			return copy;
		}),
	);
}

/**
 * Renders links to the other pages of results. They are real addresses, so they can be shared and opened in a new tab.
 */
export function renderPager(
	{ pager, pageTemplate }: Elements,
	request: Request,
	{ pages, strings }: { pages: number; strings: Strings },
) {
	const link = (page: number, label: string, name = label) => {
		const copy = copyOf(pageTemplate);
		const anchor = part(copy, 'a', HTMLAnchorElement);
		anchor.href = searchOf({ ...request, page });
		anchor.setAttribute('aria-label', name);
		if (page === request.page) anchor.setAttribute('aria-current', 'page');
		anchor.textContent = label;
		return copy;
	};
	const around = Array.from({ length: pages }, (_, index) => index + 1).filter(
		(page) => Math.abs(page - request.page) <= 2,
	);
	const links = around.map((page) => link(page, `${page}`, filled(strings.page, { page })));
	if (request.page > 1) links.unshift(link(request.page - 1, strings.previous));
	if (request.page < pages) links.push(link(request.page + 1, strings.next));
	const list = part(pager, '[data-search-pages]', HTMLElement);
	pager.hidden = pages < 2;
	list.replaceChildren(...links);
}
