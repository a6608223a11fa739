import { emergencyAreasGeoJson } from '@portolano/feeds';
import type { Route } from '../definition.ts';
import { absolute } from '../head/head.ts';
import { hrefOf } from '../links/hrefs.ts';
import type { PageContext } from '../page-context.ts';
import { staticPage } from '../routes/static-page.ts';
import { textFile } from '../routes/text-files.ts';
import { areasOf } from './areas.ts';
import EmergencyAreas from './EmergencyAreas.astro';
import FamilyPlan from './FamilyPlan.astro';
import MyZone from './MyZone.astro';
import RiskGuides from './RiskGuides.astro';
import { civilProtectionPaths as at } from './sections.ts';
import { isUnverifiedArea } from './unverified.ts';
import { hasAreas, hasDistricts, hasGuides } from './used.ts';
import { zoneDataFile } from './zone-data.ts';

function areasData(context: PageContext): string {
	return emergencyAreasGeoJson(
		areasOf(context).map((area) => ({
			area,
			isUnverified: isUnverifiedArea(area),
			url: absolute(context, hrefOf(context, area) ?? at.areas),
		})),
	);
}

/** The pages of the civil-protection plan, on sites that own its content. */
export const civilProtectionRoutes: readonly Route[] = [
	staticPage({
		path: at.risks,
		component: RiskGuides,
		props: {},
		when: hasGuides,
	}),
	staticPage({ path: at.areas, component: EmergencyAreas, props: {}, when: hasAreas }),
	textFile({
		path: at.areasData,
		contentType: 'application/geo+json; charset=utf-8',
		text: areasData,
		when: hasAreas,
	}),
	staticPage({ path: at.myZone, component: MyZone, props: {}, when: hasDistricts }),
	textFile({
		path: at.myZoneData,
		contentType: 'application/json; charset=utf-8',
		text: zoneDataFile,
		when: hasDistricts,
	}),
	staticPage({
		path: at.familyPlan,
		component: FamilyPlan,
		props: {},
		when: hasGuides,
	}),
];
