import { languageRoot } from '@portolano/content-models';
import type { SiteApplication } from '@portolano/content-store';
import type { SiteDefinition } from '../definition.ts';

/** Returns the parts of a site's application that describe its paths and render nothing. */
export function describeApplication({
	languages,
	routes,
}: Pick<SiteDefinition, 'languages' | 'routes'>): Omit<SiteApplication, 'render'> {
	const others = languages.filter((language) => language !== 'it');
	return {
		families: routes.map(({ family }) => family),
		languageOf: (path) => others.find((language) => path.startsWith(languageRoot(language))) ?? 'it',
		rankOf: (path) => routes.find((route) => route.match(path))?.rank ?? 'page',
	};
}
