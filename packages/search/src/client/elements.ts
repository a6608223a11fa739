import { byFacet, type FacetName } from '../format.ts';

/** The elements of the results page: rendered by the site, filled by this script. */
export interface Elements {
	root: HTMLElement;
	form: HTMLFormElement;
	input: HTMLInputElement;
	order: HTMLSelectElement;
	status: HTMLElement;
	results: HTMLElement;
	pager: HTMLElement;
	/** Suggestions and the link to the A–Z index. */
	empty: HTMLElement;
	failed: HTMLElement;
	/** Offers the same search without quotes; contains a link. */
	unquoted: HTMLElement;
	/** “Forse cercavi”; contains a link. */
	meant: HTMLElement;
	/** Address of the file of suggestions; a site may have none. */
	suggestions: string | undefined;
	/** Content shown before a query is typed. */
	start: HTMLElement;
	/** Controls that are shown only with results, such as the order. */
	tools: HTMLElement;
	facets: Record<FacetName, HTMLElement>;
	/** The chosen values of the facets, each with a link that takes it away; contains a list. */
	chosen: HTMLElement;
	/** Address of the file of the editors' choices; a site may have none. */
	editorial: string | undefined;
	resultTemplate: HTMLTemplateElement;
	optionTemplate: HTMLTemplateElement;
	pageTemplate: HTMLTemplateElement;
	chosenTemplate: HTMLTemplateElement;
	strings: string;
}

/**
 * Finds the elements of the page.
 * @throws Error that names the first missing element.
 */
export function elementsOf(root: HTMLElement): Elements {
	const the = <T extends Element>(selector: string, type: new () => T) => part(root, selector, type);
	return {
		root,
		form: the('search form, form[role="search"]', HTMLFormElement),
		input: the('input[name="q"]', HTMLInputElement),
		order: the('select[name="ordine"]', HTMLSelectElement),
		status: the('[data-search-status]', HTMLElement),
		results: the('[data-search-results]', HTMLElement),
		pager: the('[data-search-pager]', HTMLElement),
		empty: the('[data-search-empty]', HTMLElement),
		failed: the('[data-search-error]', HTMLElement),
		unquoted: the('[data-search-unquoted]', HTMLElement),
		meant: the('[data-search-meant]', HTMLElement),
		suggestions: root.querySelector<HTMLElement>('form[data-suggestions]')?.dataset['suggestions'],
		start: the('[data-search-start]', HTMLElement),
		tools: the('[data-search-tools]', HTMLElement),
		facets: byFacet((name) => the(`[data-search-facet="${name}"]`, HTMLElement)),
		chosen: the('[data-search-chosen]', HTMLElement),
		editorial: root.dataset['searchEditorial'],
		resultTemplate: the('template[data-search-template="result"]', HTMLTemplateElement),
		optionTemplate: the('template[data-search-template="option"]', HTMLTemplateElement),
		pageTemplate: the('template[data-search-template="page"]', HTMLTemplateElement),
		chosenTemplate: the('template[data-search-template="chosen"]', HTMLTemplateElement),
		strings: the('script[data-search-strings]', HTMLScriptElement).text,
	};
}

/**
 * Returns the first element that matches `selector` inside `root`.
 * @throws Error when it is missing or of another type.
 */
export function part<T extends Element>(root: ParentNode, selector: string, type: new () => T): T {
	const element = root.querySelector(selector);
	if (element instanceof type) return element;
	throw new Error(
		`The search page lacks ${selector}, which must be a ${type.name}. See the README of the search.`,
	);
}

/** Returns a copy of the template's first element. */
export function copyOf(template: HTMLTemplateElement): HTMLElement {
	const copy = document.importNode(template.content, true).firstElementChild;
	if (copy instanceof HTMLElement) return copy;
	throw new Error(`The template “${template.dataset['searchTemplate'] ?? ''}” of the search page is empty.`);
}

/** Fills a slot of a copied template, or removes the slot when there is no content. */
export function fill(copy: ParentNode, slot: string, ...content: (Node | string)[]): void {
	const element = part(copy, `[data-slot="${slot}"]`, HTMLElement);
	if (content.length === 0) element.remove();
	else element.replaceChildren(...content);
}
