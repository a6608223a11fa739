import { element, optionalElement, type XmlElement, xmlDocument } from '../xml.ts';
import { aboutStage, aboutWalk, lineOf, type MappedStage, mappedStages, type Walk } from './walk.ts';

const NAMESPACE = 'http://www.topografix.com/GPX/1/1';

const at = (longitude: number, latitude: number) => ({ lat: String(latitude), lon: String(longitude) });

const link = (href: string) => element('link', '', { href });

function metadata(walk: Walk): XmlElement {
	return element('metadata', [
		element('name', walk.name),
		element('desc', aboutWalk(walk)),
		element('author', [element('name', walk.publisher)]),
		link(walk.url),
		element('time', walk.updatedAt),
	]);
}

function waypoint(walk: Walk, stage: MappedStage): XmlElement {
	const { number, name, url, coordinates } = stage;
	return element(
		'wpt',
		[
			element('name', `${number}. ${name}`),
			...optionalElement('desc', aboutStage(walk, stage)),
			...(url === undefined ? [] : [link(url)]),
		],
		at(coordinates.longitude, coordinates.latitude),
	);
}

/** The line: a recorded track as `trk`, straight lines between the stages as `rte`, which is a plan. */
function line(walk: Walk): XmlElement[] {
	const points = lineOf(walk);
	if (!points) return [];
	const about = [
		element('name', walk.name),
		element('desc', [walk.warning, walk.lineNote].filter(Boolean).join('\n')),
	];
	const point = (name: string) => points.map(([x, y]) => element(name, '', at(x, y)));
	return walk.track
		? [element('trk', [...about, element('trkseg', point('trkpt'))])]
		: [element('rte', [...about, ...point('rtept')])];
}

/** Returns an itinerary as GPX 1.1 (TopoGrafix): a waypoint for each stage, and the line. */
export function gpx(walk: Walk): string {
	const content = [
		metadata(walk),
		...mappedStages(walk).map((stage) => waypoint(walk, stage)),
		...line(walk),
	];
	return xmlDocument(element('gpx', content, { version: '1.1', creator: walk.publisher, xmlns: NAMESPACE }));
}
