import type { Language, SiteKind } from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import { pathPattern, rendering } from '../routes/rendering.ts';
import { staticPage } from '../routes/static-page.ts';
import type { Route } from '../definition.ts';
import AlertsOfYearPage from '../views/AlertsOfYearPage.astro';
import AlertsPage from '../views/AlertsPage.astro';
import { alertListPath } from './list-path.ts';
import { yearsOfAlerts } from './past-alerts.ts';

/** Routes of the list of alerts in one language, and of its archive: a page for each year, `/allerte/2026/`. */
export function alertLists(
	kind: SiteKind,
	language: Language,
	when: (view: StoreView) => boolean = () => true,
): Route[] {
	const path = alertListPath(kind, language);
	const match = pathPattern(`${path}:year/`);
	return [
		staticPage({ path, component: AlertsPage, props: {}, when }),
		{
			rank: 'list',
			family: {
				name: `${path}:year/`,
				list: (view) => (when(view) ? yearsOfAlerts(view, language).map((year) => `${path}${year}/`) : []),
			},
			match: (candidate) => {
				const parts = match(candidate);
				return /^\d{4}$/.test(parts?.['year'] ?? '') ? parts : undefined;
			},
			render: ({ year = '' }, { view }) =>
				yearsOfAlerts(view, language).includes(year) ? rendering(AlertsOfYearPage, { year }) : undefined,
		},
	];
}
