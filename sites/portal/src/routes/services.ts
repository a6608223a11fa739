import { codesOf, serviceCategories } from '@portolano/content-models';
import { documentPages, staticPage, termPages, type Route } from '@portolano/site-kit/routes.ts';
import ServicePage from '@portolano/site-kit/views/ServicePage.astro';
import { usedCategories } from '../categories.ts';
import { services } from '../sections.ts';
import Services from '../views/Services.astro';
import ServicesIn from '../views/ServicesIn.astro';

/** Servizi: all of them, by category, one by one. */
export const serviceRoutes: readonly Route[] = [
	staticPage({ path: services.href, component: Services, props: {} }),
	termPages({
		pattern: '/servizi/:term/',
		terms: codesOf(serviceCategories),
		used: usedCategories,
		component: ServicesIn,
	}),
	documentPages({ type: 'service', patterns: ['/servizi/:category/:slug/'], component: ServicePage }),
];
