import { type FacetName, facetNames, type PageCard } from '../format.ts';
import { searchOf, type Request } from './address.ts';
import { copyOf, type Elements, fill, part } from './elements.ts';
import type { Piece } from './excerpt.ts';
import { labelOf } from './labels.ts';
import { filled, type Strings } from './strings.ts';

/** A result, ready to be shown. */
export interface Shown {
	card: PageCard;
	title: Piece[];
	excerpt: Piece[];
	/** Words of the query that the page does not contain. */
	missing: readonly string[];
	/** Whether editors chose it for this query. */
	isChosen?: true;
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
	{ card, title, excerpt, missing, isChosen }: Shown,
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
	fill(copy, 'chosen', ...(isChosen ? [strings.chosen] : []));
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

let dates: Intl.DateTimeFormat | undefined;

function dateOf(day: string): HTMLTimeElement {
	const time = document.createElement('time');
	time.dateTime = day;
	const language = document.documentElement.lang || 'it';
	// Making the format takes as long as writing fifty dates.
	dates ??= new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
	time.textContent = dates.format(new Date(day));
	return time;
}

/** Options that a facet shows at first. */
const AT_FIRST = 8;

/** An option of a facet. */
interface Option {
	value: string;
	label: string;
	count: number;
	isChosen: boolean;
}

interface Facet {
	name: FacetName;
	options: readonly Option[];
	strings: Strings;
}

/** Renders the options of a facet and keeps the focus on the option that had it. A facet of one option is hidden. */
export function renderFacet(elements: Elements, { name, options, strings }: Facet): void {
	const facet = elements.facets[name];
	const focused =
		document.activeElement instanceof HTMLInputElement ? document.activeElement.value : undefined;
	const hadFocus = facet.contains(document.activeElement);
	const list = part(facet, '[data-search-options]', HTMLElement);
	facet.hidden = options.length < 2 && !options.some(({ isChosen }) => isChosen);
	// A city has hundreds of offices: only what is shown is rendered.
	const isOpen = facet.hasAttribute('data-open');
	const shown = options.filter(({ isChosen }, index) => isOpen || index < AT_FIRST || isChosen);
	list.replaceChildren(...shown.map((option) => optionOf(elements.optionTemplate, name, option)));
	if (hadFocus)
		boxes(list)
			.find(({ value }) => value === focused)
			?.focus();
	renderMore(elements, { name, options, strings }, options.length - shown.length);
}

const boxes = (list: HTMLElement) => [...list.querySelectorAll('input')];

function optionOf(
	template: HTMLTemplateElement,
	name: FacetName,
	{ value, label, count, isChosen }: Option,
): HTMLElement {
	const copy = copyOf(template);
	const box = part(copy, 'input', HTMLInputElement);
	const id = `ricerca-${name}-${value.replace(/\W+/g, '-')}`;
	Object.assign(box, { id, name, value, checked: isChosen });
	part(copy, 'label', HTMLLabelElement).htmlFor = id;
	fill(copy, 'label', label);
	fill(copy, 'count', `${count}`);
	return copy;
}

/** The button that shows the other options of a facet; they stay shown. */
function renderMore(elements: Elements, facet: Facet, others: number): void {
	const place = elements.facets[facet.name];
	const more = part(place, '[data-search-more]', HTMLButtonElement);
	more.hidden = others === 0;
	more.textContent = filled(facet.strings.more, { count: others });
	more.onclick = () => {
		const before = new Set(boxes(place).map(({ value }) => value));
		place.toggleAttribute('data-open', true);
		renderFacet(elements, facet);
		boxes(place)
			.find(({ value }) => !before.has(value))
			?.focus();
	};
}

/** Renders the chosen values of the facets, each as a link to the results without it. */
export function renderChosen({ chosen, chosenTemplate }: Elements, request: Request, strings: Strings): void {
	const links = facetNames.flatMap((name) =>
		request.choices[name].map((value) => {
			const copy = copyOf(chosenTemplate);
			const others = request.choices[name].filter((other) => other !== value);
			const choices = { ...request.choices, [name]: others };
			const label = labelOf(name, value, strings);
			const link = part(copy, 'a', HTMLAnchorElement);
			link.href = searchOf({ ...request, choices, page: 1 });
			link.setAttribute('aria-label', filled(strings.remove, { value: label }));
			fill(copy, 'label', label);
			return copy;
		}),
	);
	chosen.hidden = links.length === 0;
	part(chosen, '[data-search-chosen-list]', HTMLElement).replaceChildren(...links);
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
