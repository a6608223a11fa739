import { codesOf, serviceCategories } from '@portolano/content-models';
import { pathPattern, rendering, staticPage, termPages, type Route } from '@portolano/site-kit/routes.ts';
import { usedCategories } from '../categories.ts';
import { services } from '../sections.ts';
import Services from '../views/Services.astro';
import ServicesFor from '../views/ServicesFor.astro';
import ServicesIn from '../views/ServicesIn.astro';
import WayInPage from '../views/WayIn.astro';
import { usedTerms, type WayIn, waysIn } from '../ways-in.ts';

/** The page of a way in, and the page of each of its terms; without services there are none. */
function wayInPages(way: WayIn): Route[] {
	const pattern = `${way.section.href}:term/` as const;
	const match = pathPattern(pattern);
	const codeAt = (path: string) => way.codes.find((code) => way.stepOf(code).href === path);
	return [
		staticPage({
			path: way.section.href,
			component: WayInPage,
			props: { way },
			when: (view) => usedTerms(view, way).length > 0,
		}),
		{
			rank: 'list',
			family: { name: pattern, list: (view) => usedTerms(view, way).map((code) => way.stepOf(code).href) },
			match,
			render: ({ term }) => {
				const code = codeAt(`${way.section.href}${term ?? ''}/`);
				return code === undefined ? undefined : rendering(ServicesFor, { way, term: code });
			},
		},
	];
}

/** Routes of Servizi: all services, the services of each category, and the ways in. */
export const serviceRoutes: readonly Route[] = [
	staticPage({ path: services.href, component: Services, props: {} }),
	...waysIn.flatMap(wayInPages),
	termPages({
		pattern: `${services.href}:term/`,
		terms: codesOf(serviceCategories),
		used: usedCategories,
		component: ServicesIn,
	}),
];
