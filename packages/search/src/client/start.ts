import { byFacet, type FacetName, facetNames, type PageCard } from '../format.ts';
import { type Reader, readerOf } from '../reader.ts';
import { requestIn, type Request, searchOf } from './address.ts';
import { renderChosen, renderFacet, renderPager, renderResults, type Shown } from './render.ts';
import { type Elements, elementsOf, part } from './elements.ts';
import { suggestionsAt } from './suggest/suggestions-at.ts';
import { optionsOf, shownChosen, shownOf, statusOf } from './present.ts';
import { chosenFor, editorialAt } from './editors-choices.ts';
import { meantBy } from './did-you-mean.ts';
import { type Answer, answer } from './answer.ts';
import { parseQuery, withoutQuotes } from './query.ts';
import { byDate, chosen } from './ranking.ts';
import { openSource, type Source } from './source.ts';
import { filled, readStrings, type Strings } from './strings.ts';

const PAGE_SIZE = 10;

/** Told to `[data-search]` when a search without filters finds nothing; `detail` is what was typed. */
export const notFoundEvent = 'portolano:not-found';

interface Search {
	elements: Elements;
	strings: Strings;
	base: string;
	language: string;
	/** The latest request; results of older ones are discarded. */
	current: Request;
}

/**
 * Runs the search for the page's address, and again whenever the form, a facet or the history changes it. Call it once,
 * from a module script of the page that has `[data-search]`.
 * @throws Error when a part of the page is missing.
 */
export function startSearch(root: Document = document): void {
	const place = root.querySelector('[data-search]');
	if (!(place instanceof HTMLElement)) throw new Error('The page has no element marked data-search.');
	const elements = elementsOf(place);
	const search: Search = {
		elements,
		strings: readStrings(elements.strings),
		base: place.dataset['searchIndex'] ?? '/ricerca/',
		language: root.documentElement.lang.split('-')[0] ?? 'it',
		current: requestIn(location.search),
	};
	listen(search);
	void run(search);
}

function listen(search: Search): void {
	const { form, order, root, pager, chosen, meant, status } = search.elements;
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		go(search, { ...requestFrom(search.elements), choices: byFacet(() => []) });
	});
	order.addEventListener('change', () => go(search, requestFrom(search.elements)));
	root.addEventListener('change', ({ target }) => {
		if (target instanceof HTMLInputElement && target.type === 'checkbox')
			go(search, requestFrom(search.elements));
	});
	for (const links of [pager, chosen, meant])
		links.addEventListener('click', (event) => {
			const link = event.target instanceof Element ? event.target.closest('a') : null;
			if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
			event.preventDefault();
			go(search, requestIn(link.search));
			status.focus();
		});
	addEventListener('popstate', () => {
		search.current = requestIn(location.search);
		void run(search);
	});
}

function requestFrom({ root, input, order }: Elements): Request {
	const checked = (name: FacetName) =>
		[...root.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`)].map(({ value }) => value);
	return {
		query: input.value.trim(),
		choices: byFacet(checked),
		order: order.value === 'data' ? 'data' : 'pertinenza',
		page: 1,
	};
}

function go(search: Search, request: Request): void {
	search.current = request;
	void run(search);
	// After the first files are asked for: it waits for the browser.
	history.pushState(null, '', searchOf(request));
}

async function run(search: Search): Promise<void> {
	const { elements, strings, current } = search;
	elements.input.value = current.query;
	elements.order.value = current.order;
	elements.failed.hidden = true;
	elements.start.hidden = current.query !== '';
	if (!current.query) return showNothing(elements);
	document.title = filled(strings.title, { query: current.query });
	elements.root.setAttribute('aria-busy', 'true');
	const waiting = setTimeout(() => (elements.status.textContent = strings.loading), 400);
	try {
		await show(search, current).catch(() => {
			// A page left open may refer to shards that have been replaced since: open the index anew, once.
			opened = undefined;
			return show(search, current);
		});
	} catch (error) {
		if (search.current !== current) return;
		console.error(error);
		showNothing(elements);
		elements.status.textContent = strings.error;
		elements.failed.hidden = false;
	} finally {
		clearTimeout(waiting);
		if (search.current === current) elements.root.removeAttribute('aria-busy');
	}
}

function showNothing({ results, pager, facets, chosen, meant, status, empty, tools }: Elements): void {
	results.replaceChildren();
	status.textContent = '';
	pager.hidden = true;
	empty.hidden = true;
	tools.hidden = true;
	chosen.hidden = true;
	meant.hidden = true;
	for (const name of facetNames) facets[name].hidden = true;
}

async function show(search: Search, request: Request): Promise<void> {
	const { elements, strings, base, language } = search;
	const [source, read, editorial] = await Promise.all([
		sourceAt(base, language),
		readerOf(language),
		editorialAt(elements.editorial),
	]);
	const query = parseQuery(request.query, { read, language, editorial });
	const found = await answer(source, query);
	const hits = chosen(found.hits, request.choices);
	const ordered = request.order === 'data' ? await byDate(source, hits) : hits;
	const pages = Math.max(1, Math.ceil(ordered.length / PAGE_SIZE));
	const page = Math.min(request.page, pages);
	const shown = await shownOf(source, ordered.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE), {
		found,
		read,
	});
	if (search.current !== request) return;
	const chosenFirst = isPlain(request) ? chosenFor(request.query, editorial, read) : [];
	if (found.hits.length === 0 && chosenFirst.length === 0 && isPlain(request))
		elements.root.dispatchEvent(new CustomEvent(notFoundEvent, { detail: request.query }));
	const isChosen = ({ card }: Shown) => chosenFirst.some(({ path }) => path === card.path);
	renderResults(
		elements,
		[...shownChosen(chosenFirst), ...shown.filter((result) => !isChosen(result))],
		strings,
	);
	const count = Math.max(ordered.length, chosenFirst.length);
	renderPager(elements, { ...request, page }, { pages, strings });
	for (const name of facetNames)
		renderFacet(elements, { name, options: optionsOf(found.hits, request, { name, strings }), strings });
	renderChosen(elements, request, strings);
	elements.empty.hidden = count > 0;
	elements.tools.hidden = ordered.length === 0;
	offerWithoutQuotes(elements, request, query.phrases.length > 0);
	const meant = await meantOf(elements, request, { found, cards: shown.map(({ card }) => card), read });
	if (search.current !== request) return;
	offerMeant(elements, request, meant);
	elements.status.textContent = statusOf(found, strings, {
		query: request.query,
		count,
		page,
		pages,
	});
}

/** Whether a request is the first page of a query as it was typed, without choices. */
function isPlain({ choices, order, page }: Request): boolean {
	return page === 1 && order === 'pertinenza' && facetNames.every((name) => choices[name].length === 0);
}

/** Offers the same words without quotes when no page has the phrase. */
function offerWithoutQuotes({ unquoted }: Elements, request: Request, hasPhrase: boolean): void {
	unquoted.hidden = !hasPhrase;
	part(unquoted, 'a', HTMLAnchorElement).href = searchOf({ ...request, query: withoutQuotes(request.query) });
}

/** Results below this number may be of another word than the one that was meant. */
const FEW = 3;

/** Returns the query that was probably meant. The names of pages are fetched only for a word that no page has. */
async function meantOf(
	elements: Elements,
	request: Request,
	{ found, cards, read }: { found: Answer; cards: readonly PageCard[]; read: Reader },
): Promise<string | undefined> {
	const isAnswered = found.unknown.length === 0 || found.hits.length >= FEW;
	const suggestions = isAnswered ? [] : await suggestionsAt(elements.suggestions);
	return meantBy(request.query, found, { cards, suggestions, read });
}

function offerMeant({ meant }: Elements, request: Request, query: string | undefined): void {
	meant.hidden = query === undefined;
	const link = part(meant, 'a', HTMLAnchorElement);
	link.textContent = query ?? '';
	link.href = searchOf({ ...request, query: query ?? '', choices: byFacet(() => []), page: 1 });
}

let opened: { base: string; language: string; source: Promise<Source> } | undefined;

/** Opens the index once; if that failed, the next search tries again. */
function sourceAt(base: string, language: string): Promise<Source> {
	if (opened?.base === base && opened.language === language) return opened.source;
	const source = openSource(base, language);
	opened = { base, language, source };
	source.catch(() => (opened = undefined));
	return source;
}
