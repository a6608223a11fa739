import { areaSections, type Section, sectionPath, sectionText } from '@portolano/content-models';
import type { PageContext } from '../page-context.ts';

const { risks, emergencyAreas, myZone, familyPlan } = areaSections;

/** Paths of the civil-protection pages: the same on area sites and on portals. */
export const civilProtectionPaths = {
	risks: sectionPath(risks),
	areas: sectionPath(emergencyAreas),
	areasData: `${sectionPath(emergencyAreas)}aree.geojson`,
	myZone: sectionPath(myZone),
	myZoneData: `${sectionPath(myZone)}dati.json`,
	familyPlan: sectionPath(familyPlan),
} as const;

/** Returns the titles of the civil-protection pages. */
export function sectionTitles({ language }: Pick<PageContext, 'language'>) {
	const titleOf = ({ title }: Section) => (title ? sectionText(title, language) : '');
	return {
		risks: titleOf(risks),
		areas: titleOf(emergencyAreas),
		myZone: titleOf(myZone),
		familyPlan: titleOf(familyPlan),
	};
}
