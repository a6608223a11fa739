/** The parts of the results page, which the site renders and the search fills. */
export interface Elements {
	root: HTMLElement;
	form: HTMLFormElement;
	input: HTMLInputElement;
	order: HTMLSelectElement;
	status: HTMLElement;
	results: HTMLElement;
	pager: HTMLElement;
	/** Suggestions and the way to the A–Z index. */
	empty: HTMLElement;
	failed: HTMLElement;
	/** The way to the same words without quotes; it holds a link. */
	unquoted: HTMLElement;
	/** What is offered before anything is typed. */
	start: HTMLElement;
	/** What stands around results and is of no use without: how they are ordered. */
	tools: HTMLElement;
	facets: Record<'tipo' | 'argomento', HTMLElement>;
	resultTemplate: HTMLTemplateElement;
	optionTemplate: HTMLTemplateElement;
	pageTemplate: HTMLTemplateElement;
	strings: string;
}

/** Finds the parts of the page; throws, naming it, when one is missing. */
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
		start: the('[data-search-start]', HTMLElement),
		tools: the('[data-search-tools]', HTMLElement),
		facets: {
			tipo: the('[data-search-facet="tipo"]', HTMLElement),
			argomento: the('[data-search-facet="argomento"]', HTMLElement),
		},
		resultTemplate: the('template[data-search-template="result"]', HTMLTemplateElement),
		optionTemplate: the('template[data-search-template="option"]', HTMLTemplateElement),
		pageTemplate: the('template[data-search-template="page"]', HTMLTemplateElement),
		strings: the('script[data-search-strings]', HTMLScriptElement).text,
	};
}

/** The element at `selector` inside `root`. */
export function part<T extends Element>(root: ParentNode, selector: string, type: new () => T): T {
	const element = root.querySelector(selector);
	if (element instanceof type) return element;
	throw new Error(
		`The search page lacks ${selector}, which must be a ${type.name}. See the README of the search.`,
	);
}

/** A copy of what the template holds. */
export function copyOf(template: HTMLTemplateElement): HTMLElement {
	const copy = document.importNode(template.content, true).firstElementChild;
	if (copy instanceof HTMLElement) return copy;
	throw new Error(`The template “${template.dataset['searchTemplate'] ?? ''}” of the search page is empty.`);
}

/** Fills the slot of a copy, or takes it away where there is nothing to show. */
export function fill(copy: ParentNode, slot: string, ...content: (Node | string)[]): void {
	const element = part(copy, `[data-slot="${slot}"]`, HTMLElement);
	if (content.length === 0) element.remove();
	else element.replaceChildren(...content);
}
