import { jsonOf } from './json-of.ts';
import { aboutStage, lineOf, mappedStages, type Walk } from './walk.ts';

/** Returns an itinerary as GeoJSON (RFC 7946): a point for each stage, and the line. */
export function walkGeoJson(walk: Walk): string {
	const note = walk.warning === undefined ? {} : { nota: walk.warning };
	const line = lineOf(walk);
	const stages = mappedStages(walk).map((stage) => ({
		type: 'Feature',
		geometry: { type: 'Point', coordinates: [stage.coordinates.longitude, stage.coordinates.latitude] },
		properties: {
			tappa: stage.number,
			nome: stage.name,
			descrizione: aboutStage({ ...walk, warning: undefined }, stage),
			url: stage.url ?? null,
			...note,
		},
	}));
	const route = line && {
		type: 'Feature',
		geometry: { type: 'LineString', coordinates: line },
		properties: {
			nome: walk.name,
			linea: walk.track ? 'percorso' : 'linee dritte fra le tappe',
			descrizione: walk.lineNote,
			lunghezzaInMetri: walk.distance,
			durataInMinuti: walk.duration,
			...note,
		},
	};
	return jsonOf({
		type: 'FeatureCollection',
		nome: walk.name,
		descrizione: walk.summary,
		lingua: walk.language,
		fonte: walk.publisher,
		url: walk.url,
		aggiornato: walk.updatedAt,
		...note,
		features: [...stages, ...(route ? [route] : [])],
	});
}
