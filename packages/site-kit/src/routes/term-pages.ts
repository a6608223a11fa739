import type { StoreView } from '@portolano/content-store';
import { rendering, pathPattern, type Component } from './rendering.ts';
import type { Route } from '../definition.ts';

/** Route of pages that differ by one term, such as the categories of services: `/servizi/:term/`. */
export function termPages<Term extends string>(pages: {
	pattern: `${string}:term${string}`;
	/** Every possible term. */
	terms: readonly Term[];
	/** Returns the terms that have documents: only these have a page. */
	used: (view: StoreView) => readonly Term[];
	component: Component<{ term: Term }>;
	/** Returns the part of the address for a term; by default the term itself. */
	slugOf?: (term: Term) => string;
}): Route {
	const { pattern, terms, used, component, slugOf = (term) => term } = pages;
	const match = pathPattern(pattern);
	return {
		rank: 'list',
		family: {
			name: pattern,
			list: (view) => used(view).map((term) => pattern.replace(':term', slugOf(term))),
		},
		match,
		render: (parts) => {
			const term = terms.find((candidate) => slugOf(candidate) === parts['term']);
			return term === undefined ? undefined : rendering(component, { term });
		},
	};
}
