import { jsonOf } from './json-of.ts';
import { aboutStage, type Walk, type WalkStage } from './walk.ts';

/** Namespaces of the national ontologies on which the guidelines of the Tourism Digital Hub build. */
const context = {
	POI: 'https://w3id.org/italia/onto/POI/',
	CLV: 'https://w3id.org/italia/onto/CLV/',
	dct: 'http://purl.org/dc/terms/',
	schema: 'https://schema.org/',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** Codes of the national vocabulary `route-types` for the ways of travelling. */
const routeTypes = {
	walk: { code: '9', label: 'Piedi' },
	bicycle: { code: '8', label: 'Bicicletta' },
	bus: { code: '3', label: 'Autobus' },
	boat: { code: '4', label: 'Traghetto' },
	car: { code: '11', label: 'Automobile' },
} as const satisfies Record<Walk['mode'], object>;

/** Travel and tourism, in the national vocabulary `poi-category`. */
const category = {
	'@type': 'POI:PointOfInterestCategory',
	'POI:POIcategoryIdentifier': 'cat_6',
	'POI:POIcategoryName': { '@value': 'Settore Viaggio/Turismo', '@language': 'it' },
};

function stageNode(walk: Walk, stage: WalkStage) {
	const inLanguage = (value: string) => ({ '@value': value, '@language': walk.language });
	const { coordinates, number, name, url } = stage;
	return {
		'@id': `${walk.url}#tappa-${number}`,
		'@type': 'POI:PointOfInterest',
		'POI:POIID': `${walk.id}-${number}`,
		'schema:position': number,
		'POI:POIofficialName': inLanguage(name),
		'POI:POIdescription': inLanguage(aboutStage(walk, stage)),
		'POI:hasPOICategory': category,
		...(url === undefined ? {} : { 'schema:url': { '@id': url } }),
		...(coordinates
			? {
					'CLV:hasGeometry': {
						'@type': 'CLV:Geometry',
						'CLV:lat': { '@value': String(coordinates.latitude), '@type': 'xsd:decimal' },
						'CLV:long': { '@value': String(coordinates.longitude), '@type': 'xsd:decimal' },
					},
				}
			: {}),
	};
}

/**
 * Returns an itinerary in the model of the Tourism Digital Hub (TDH022, Ministero del Turismo): a Destination, that is a
 * multiple `PointOfInterest` of the national ontology, which includes one for each stage; JSON-LD. Joining the hub needs
 * an agreement: this prepares the data alone. What the ontology has no word for is told with those of schema.org.
 */
export function tourismHubJson(walk: Walk): string {
	const inLanguage = (value: string) => ({ '@value': value, '@language': walk.language });
	const route = routeTypes[walk.mode];
	return jsonOf({
		'@context': context,
		'@id': `${walk.url}#percorso`,
		'@type': 'POI:MultiplePointOfInterest',
		'POI:POIID': walk.id,
		'POI:POIofficialName': inLanguage(walk.name),
		'POI:POIdescription': inLanguage(walk.summary),
		'POI:hasPOICategory': category,
		'dct:language': walk.language,
		'dct:publisher': walk.publisher,
		'dct:modified': { '@value': walk.updatedAt, '@type': 'xsd:dateTime' },
		'schema:url': { '@id': walk.url },
		'schema:timeRequired': `PT${walk.duration}M`,
		'schema:distance': `${walk.distance} m`,
		'dct:type': { 'dct:identifier': route.code, 'dct:title': { '@value': route.label, '@language': 'it' } },
		...(walk.warning === undefined ? {} : { 'dct:description': inLanguage(walk.warning) }),
		'POI:includesPOI': walk.stages.map((stage) => stageNode(walk, stage)),
	});
}
