import type { StoreView } from '@portolano/content-store';
import { emergencyAreasGeoJson } from '@portolano/feeds';
import { isUsed } from '../data/usage.ts';
import type { Route } from '../definition.ts';
import { absolute } from '../head/head.ts';
import { hrefOf } from '../links/hrefs.ts';
import type { PageContext } from '../page-context.ts';
import { staticPage } from '../routes/static-page.ts';
import { textFile } from '../routes/text-files.ts';
import { areasOf } from './areas.ts';
import EmergencyAreas from './EmergencyAreas.astro';
import MyZone from './MyZone.astro';
import RiskGuides from './RiskGuides.astro';
import { civilProtectionPaths as at } from './sections.ts';
import { isUnverifiedArea } from './unverified.ts';

const hasAreas = (view: StoreView) => isUsed(view, 'emergency-area');
const hasDistricts = (view: StoreView) => isUsed(view, 'district');

function areasData(context: PageContext): string {
	return emergencyAreasGeoJson(
		areasOf(context).map((area) => ({
			area,
			isUnverified: isUnverifiedArea(area),
			url: absolute(context, hrefOf(context, area) ?? at.areas),
		})),
	);
}

/** The pages of the civil-protection plan, on sites that have its content. */
export const civilProtectionRoutes: readonly Route[] = [
	staticPage({
		path: at.risks,
		component: RiskGuides,
		props: {},
		when: (view) => isUsed(view, 'risk-guide'),
	}),
	staticPage({ path: at.areas, component: EmergencyAreas, props: {}, when: hasAreas }),
	textFile({
		path: at.areasData,
		contentType: 'application/geo+json; charset=utf-8',
		text: areasData,
		when: hasAreas,
	}),
	staticPage({ path: at.myZone, component: MyZone, props: {}, when: hasDistricts }),
];
