import type { FacetName } from '../format.ts';

/** The state of the results page, as its address holds it. */
export interface Request {
	query: string;
	choices: Record<FacetName, string[]>;
	order: 'pertinenza' | 'data';
	/** Counted from 1. */
	page: number;
}

/** Parses `?q=&tipo=&argomento=&ordine=&pagina=`; facets may be repeated. */
export function requestIn(search: string): Request {
	const params = new URLSearchParams(search);
	const page = Number(params.get('pagina') ?? 1);
	return {
		query: (params.get('q') ?? '').trim(),
		choices: { tipo: params.getAll('tipo'), argomento: params.getAll('argomento') },
		order: params.get('ordine') === 'data' ? 'data' : 'pertinenza',
		page: Number.isInteger(page) && page > 0 ? page : 1,
	};
}

/** Returns the query string of a request, without default values. */
export function searchOf({ query, choices, order, page }: Request): string {
	const params = new URLSearchParams({ q: query });
	for (const value of choices.tipo) params.append('tipo', value);
	for (const value of choices.argomento) params.append('argomento', value);
	if (order === 'data') params.set('ordine', order);
	if (page > 1) params.set('pagina', `${page}`);
	return `?${params.toString()}`;
}
