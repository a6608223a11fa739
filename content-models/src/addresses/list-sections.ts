import type { ContentType } from '../documents.ts';
import type { SiteKind } from '../types/site-kinds.ts';
import { areaSections } from './area.ts';
import { brandSections } from './brand.ts';
import { documentTypeSection, portalSections } from './portal.ts';
import type { Section } from './section.ts';

const portal = portalSections;
const brand = brandSections;
const area = areaSections;

/** The sections whose page lists all documents of a type; a site without such a page has no line. */
const sections: Readonly<Record<SiteKind, Readonly<Partial<Record<ContentType, Section>>>>> = {
	portal: {
		news: portal.news,
		event: portal.events,
		service: portal.services,
		document: portal.documents,
		place: portal.places,
		itinerary: portal.itineraries,
		project: portal.projects,
		dataset: documentTypeSection('dataset'),
		question: portal.questions,
		alert: portal.alerts,
		'risk-guide': portal.risks,
		'emergency-area': portal.emergencyAreas,
		district: portal.myZone,
	},
	brand: {
		news: brand.stories,
		event: brand.events,
		place: brand.places,
		itinerary: brand.itineraries,
		alert: brand.alerts,
	},
	area: {
		news: area.news,
		event: area.events,
		service: area.services,
		document: area.documents,
		question: area.questions,
		alert: area.alerts,
		'risk-guide': area.risks,
		'emergency-area': area.emergencyAreas,
		district: area.myZone,
	},
};

/** Returns the section of a kind of site that lists the documents of a type; undefined where none does. */
export function listSection(kind: SiteKind, type: ContentType): Section | undefined {
	return sections[kind][type];
}

const maps: Readonly<Record<SiteKind, Readonly<Partial<Record<ContentType, Section>>>>> = {
	portal: { place: portal.placesMap, office: portal.officesMap, event: portal.eventsMap },
	brand: {},
	area: {},
};

/** Returns the section of a kind of site that shows all documents of a type on a map; undefined where none does. */
export function mapSection(kind: SiteKind, type: ContentType): Section | undefined {
	return maps[kind][type];
}

/** The sections of all kinds of site that show documents on a map. */
export const mapSections: readonly Section[] = Object.values(maps).flatMap((byType) => Object.values(byType));
