import { byFacet, type FacetName, facetNames } from '../format.ts';

/** The state of the results page, as its address holds it. */
export interface Request {
	query: string;
	choices: Record<FacetName, string[]>;
	order: 'pertinenza' | 'data';
	/** Counted from 1. */
	page: number;
}

/** Parses `?q=&tipo=&categoria=&argomento=&ufficio=&anno=&sito=&ordine=&pagina=`; facets may be repeated. */
export function requestIn(search: string): Request {
	const params = new URLSearchParams(search);
	const page = Number(params.get('pagina') ?? 1);
	return {
		query: (params.get('q') ?? '').trim(),
		choices: byFacet((name) => params.getAll(name)),
		order: params.get('ordine') === 'data' ? 'data' : 'pertinenza',
		page: Number.isInteger(page) && page > 0 ? page : 1,
	};
}

/** Returns the query string of a request, without default values. */
export function searchOf({ query, choices, order, page }: Request): string {
	const params = new URLSearchParams({ q: query });
	for (const name of facetNames) for (const value of choices[name]) params.append(name, value);
	if (order === 'data') params.set('ordine', order);
	if (page > 1) params.set('pagina', `${page}`);
	return `?${params.toString()}`;
}
