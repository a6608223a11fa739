import type { StoreView } from '@portolano/content-store';
import { rendering, pathPattern, type Component } from './rendering.ts';
import type { Route } from '../definition.ts';

/** Pages that differ by one term, such as the categories of services: `/servizi/:term/`. */
export function termPages<Term extends string>(pages: {
	pattern: `${string}:term${string}`;
	/** Every term there could be. */
	terms: readonly Term[];
	/** The terms that are not empty, which alone have a page. */
	used: (view: StoreView) => readonly Term[];
	component: Component<{ term: Term }>;
	/** The part of the address that stands for a term; the term itself when absent. */
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
