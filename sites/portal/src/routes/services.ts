import { codesOf, serviceCategories } from '@portolano/content-models';
import { staticPage, termPages, type Route } from '@portolano/site-kit/routes.ts';
import { usedCategories } from '../categories.ts';
import { services } from '../sections.ts';
import Services from '../views/Services.astro';
import ServicesIn from '../views/ServicesIn.astro';

/** Routes of Servizi: all services, and the services of each category. */
export const serviceRoutes: readonly Route[] = [
	staticPage({ path: services.href, component: Services, props: {} }),
	termPages({
		pattern: `${services.href}:term/`,
		terms: codesOf(serviceCategories),
		used: usedCategories,
		component: ServicesIn,
	}),
];
