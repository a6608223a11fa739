import { element, optionalElement, type XmlElement, xmlDocument } from '../xml.ts';
import { aboutStage, aboutWalk, lineOf, type MappedStage, mappedStages, type Walk } from './walk.ts';

const NAMESPACE = 'http://www.opengis.net/kml/2.2';

/** Longitude first, as KML wants them. */
const positions = (points: readonly (readonly [number, number])[]) =>
	points.map(([x, y]) => `${x},${y}`).join(' ');

function stagePlacemark(walk: Walk, stage: MappedStage): XmlElement {
	const { longitude, latitude } = stage.coordinates;
	const about = [aboutStage(walk, stage), stage.url].filter(Boolean).join('\n');
	return element('Placemark', [
		element('name', `${stage.number}. ${stage.name}`),
		...optionalElement('description', about),
		element('Point', [element('coordinates', positions([[longitude, latitude]]))]),
	]);
}

function linePlacemark(walk: Walk): XmlElement[] {
	const points = lineOf(walk);
	if (!points) return [];
	return [
		element('Placemark', [
			element('name', walk.name),
			element('description', [walk.warning, walk.lineNote].filter(Boolean).join('\n')),
			element('LineString', [element('tessellate', '1'), element('coordinates', positions(points))]),
		]),
	];
}

/** Returns an itinerary as KML 2.2 (OGC 07-147r2): a placemark for each stage, and one for the line. */
export function kml(walk: Walk): string {
	const document = element('Document', [
		element('name', walk.name),
		element('description', `${aboutWalk(walk)}\n${walk.publisher}: ${walk.url}`),
		...mappedStages(walk).map((stage) => stagePlacemark(walk, stage)),
		...linePlacemark(walk),
	]);
	return xmlDocument(element('kml', [document], { xmlns: NAMESPACE }));
}
