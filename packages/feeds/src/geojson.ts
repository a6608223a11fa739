import type { Outline, Published } from '@portolano/content-models';

/** The words that go with everything that was not checked, in data as on pages. */
const unverified = 'Dato dimostrativo, non verificato';

interface AreaEntry {
	area: Pick<
		Published<'emergency-area'>,
		| 'title'
		| 'kind'
		| 'address'
		| 'coordinates'
		| 'outline'
		| 'capacity'
		| 'stepFree'
		| 'unfitFor'
		| 'checkedOn'
	> & { code: string };
	isUnverified: boolean;
	/** Absolute address of the page of the area. */
	url: string;
}

type Geometry =
	| { type: 'MultiPolygon'; coordinates: Outline }
	| { type: 'Point'; coordinates: [longitude: number, latitude: number] };

function geometryOf({ outline, coordinates: { latitude, longitude } }: AreaEntry['area']): Geometry {
	return outline
		? { type: 'MultiPolygon', coordinates: outline }
		: { type: 'Point', coordinates: [longitude, latitude] };
}

/**
 * Returns emergency areas as GeoJSON (RFC 7946): an outline where there is one, else a point. Data that were not checked
 * say so, each by itself and the file as a whole.
 */
export function emergencyAreasGeoJson(entries: readonly AreaEntry[]): string {
	const note = entries.some(({ isUnverified }) => isUnverified) ? { nota: unverified } : {};
	return JSON.stringify({
		type: 'FeatureCollection',
		...note,
		features: entries.map(({ area, isUnverified, url }) => ({
			type: 'Feature',
			geometry: geometryOf(area),
			properties: {
				codice: area.code,
				nome: area.title.it,
				...(area.title.en ? { name: area.title.en } : {}),
				tipo: area.kind,
				indirizzo: area.address,
				capienza: area.capacity ?? null,
				senzaGradini: area.stepFree,
				nonUsareInCasoDi: area.unfitFor,
				ultimoSopralluogo: area.checkedOn ?? null,
				url,
				...(isUnverified ? { nota: unverified } : {}),
			},
		})),
	});
}
