import {
	inLanguage,
	type Language,
	lineageOf,
	type PlaceTypeCode,
	placeTypes,
	type Published,
} from '@portolano/content-models';
import type { Place, TouristTrip } from 'schema-dts';
import type { WalkStage } from '../itineraries/walk.ts';
import { geoCoordinates, postalAddress } from './address.ts';
import { imageObject, type PictureData } from './identifiers.ts';
import { type HoursCalendar, openingHoursOf } from './opening-hours.ts';

export interface PlaceData {
	place: Pick<
		Published<'place'>,
		| 'title'
		| 'alternativeName'
		| 'summary'
		| 'placeTypes'
		| 'address'
		| 'postalCode'
		| 'city'
		| 'coordinates'
		| 'hours'
		| 'isFree'
		| 'accessFacts'
	>;
	url: string;
	language: Language;
	image?: PictureData;
	/** Whether visitors come for it: it is then a `TouristAttraction` besides its own type. */
	isAttraction?: boolean;
	calendar: HoursCalendar;
	/** Label of each access feature, such as “Ingresso senza gradini”. */
	accessLabels: Readonly<Record<Published<'place'>['accessFacts'][number]['feature'], string>>;
}

const types = {
	museo: 'Museum',
	pinacoteca: 'Museum',
	galleria: 'ArtGallery',
	biblioteca: 'Library',
	archivio: 'ArchiveOrganization',
	acquario: 'Aquarium',
	cinema: 'MovieTheater',
	teatro: 'PerformingArtsTheater',
	auditorium: 'MusicVenue',
	scuola: 'School',
	cimitero: 'Cemetery',
	convento: 'Church',
	abbazia: 'Church',
	basilica: 'Church',
	cappella: 'Church',
	cattedrale: 'Church',
	chiesa: 'Church',
	duomo: 'Church',
	santuario: 'Church',
	sinagoga: 'Synagogue',
	'edificio-di-culto': 'PlaceOfWorship',
	parco: 'Park',
	giardino: 'Park',
	'costa-marittima': 'Beach',
	lago: 'LakeBodyOfWater',
	montagna: 'Mountain',
	vulcano: 'Volcano',
	piscina: 'PublicSwimmingPool',
	stadio: 'StadiumOrArena',
	'luogo-per-lo-sport-e-il-tempo-libero': 'SportsActivityLocation',
	farmacie: 'Pharmacy',
	ospedale: 'Hospital',
	aeroporto: 'Airport',
	'centro-di-raccolta': 'RecyclingCenter',
	albergo: 'Hotel',
	'architettura-militare-e-fortificata': 'LandmarksOrHistoricalBuildings',
	'architettura-residenziale': 'LandmarksOrHistoricalBuildings',
	'monumento-o-complesso-monumentale': 'LandmarksOrHistoricalBuildings',
	'area-archeologica': 'TouristAttraction',
	'bellezza-naturale': 'TouristAttraction',
} as const satisfies Partial<Record<PlaceTypeCode, string>>;

/** Returns a node of the schema.org type nearest to the place's own, or `Place`. */
export function placeNode({ place, url, language, image, isAttraction, calendar, accessLabels }: PlaceData) {
	const { alternativeName, hours, isFree } = place;
	const facts = {
		'@type': 'Place',
		'@id': `${url}#place`,
		url,
		name: inLanguage(place.title, language).value,
		...(alternativeName ? { alternateName: inLanguage(alternativeName, language).value } : {}),
		description: inLanguage(place.summary, language).value,
		address: postalAddress(place),
		geo: geoCoordinates(place.coordinates),
		...(hours ? openingHoursOf(hours, calendar) : {}),
		...(isFree === undefined ? {} : { isAccessibleForFree: isFree }),
		...amenities(place.accessFacts, accessLabels),
		...(image ? { image: imageObject(image) } : {}),
	} as const satisfies Place;
	const type = schemaTypeOf(place.placeTypes);
	const types = isAttraction && type !== 'TouristAttraction' ? [type, 'TouristAttraction'] : type;
	return { ...facts, '@type': types };
}

function schemaTypeOf(codes: readonly PlaceTypeCode[]) {
	const lineage = codes.flatMap((code) => lineageOf(placeTypes, code).toReversed());
	for (const code of lineage) if (isKnown(code)) return types[code];
	return 'Place';
}

function isKnown(code: string): code is keyof typeof types {
	return Object.hasOwn(types, code);
}

function amenities(facts: PlaceData['place']['accessFacts'], labels: PlaceData['accessLabels']) {
	const known = facts.filter(({ available }) => available === 'yes' || available === 'no');
	if (known.length === 0) return {};
	return {
		amenityFeature: known.map(
			({ feature, available }) =>
				({
					'@type': 'LocationFeatureSpecification',
					name: labels[feature],
					value: available === 'yes',
				}) as const,
		),
	};
}

export interface ItineraryData {
	itinerary: Pick<Published<'itinerary'>, 'title' | 'summary'>;
	url: string;
	language: Language;
	/** Name of the body that offers it. */
	provider: string;
	/** In the order of the route. */
	stages: readonly Pick<WalkStage, 'name' | 'url' | 'coordinates'>[];
	image?: PictureData;
	/** “Dato dimostrativo, non verificato”, where it was not checked. */
	warning?: string | undefined;
}

/** Returns a `TouristTrip` node with the stages of an itinerary. */
export function touristTrip(data: ItineraryData) {
	const { itinerary, url, language, provider, stages, image, warning } = data;
	return {
		'@type': 'TouristTrip',
		'@id': `${url}#trip`,
		url,
		name: inLanguage(itinerary.title, language).value,
		description: inLanguage(itinerary.summary, language).value,
		...(warning === undefined ? {} : { disambiguatingDescription: warning }),
		provider: { '@type': 'GovernmentOrganization', name: provider },
		itinerary: { '@type': 'ItemList', numberOfItems: stages.length, itemListElement: stages.map(stageOf) },
		...(image ? { image: imageObject(image) } : {}),
	} as const satisfies TouristTrip;
}

function stageOf({ name, url, coordinates }: ItineraryData['stages'][number], index: number) {
	const geo = coordinates ? { geo: geoCoordinates(coordinates) } : {};
	const item = { '@type': 'Place', name, ...(url ? { url } : {}), ...geo } as const;
	return { '@type': 'ListItem', position: index + 1, item } as const;
}
