import { inLanguage } from '@portolano/content-models';
import { centreOf } from '@portolano/map';
import { hrefOf } from '../links/hrefs.ts';
import { localize, type PageContext } from '../page-context.ts';
import { areaFacts } from './area-facts.ts';
import { areasOf, type CodedArea } from './areas.ts';
import { type District, districtsOf } from './districts.ts';
import type { ZoneArea, ZoneData, ZoneDistrict } from './zone-types.ts';

function districtOf(context: PageContext, { slug, title, outline = [] }: District): ZoneDistrict {
	return {
		slug: inLanguage(slug, context.language).value,
		name: localize(context, title),
		outline,
		...(outline.length > 0 ? { centre: centreOf(outline) } : {}),
	};
}

function areaOf(context: PageContext, area: CodedArea): ZoneArea[] {
	const href = hrefOf(context, area);
	if (href === undefined) return [];
	return [{ ...areaFacts(context, area), href, coordinates: area.coordinates }];
}

/** Returns what the page “La mia zona” needs to find a district and the nearest areas, as JSON. */
export function zoneDataFile(context: PageContext): string {
	const areas = areasOf(context).filter(({ kind }) => kind !== 'ammassamento');
	const data: ZoneData = {
		districts: districtsOf(context).map((district) => districtOf(context, district)),
		areas: areas.flatMap((area) => areaOf(context, area)),
	};
	return JSON.stringify(data);
}
