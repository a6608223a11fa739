import { feedbackOutcomePath, type Language, languageRoot } from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import FeedbackOutcomePage from '../views/FeedbackOutcomePage.astro';
import type { Route } from '../definition.ts';
import { staticPage } from './static-page.ts';

/** Routes of the pages to which the gateway redirects after a rating sent without scripts. */
export function feedbackPages(language: Language, when?: (view: StoreView) => boolean): Route[] {
	const root = languageRoot(language);
	const component = FeedbackOutcomePage;
	const isThere = when ? { when } : {};
	return [
		staticPage({ path: feedbackOutcomePath(root, 'sent'), component, props: { isSent: true }, ...isThere }),
		staticPage({
			path: feedbackOutcomePath(root, 'not-sent'),
			component,
			props: { isSent: false },
			...isThere,
		}),
	];
}
