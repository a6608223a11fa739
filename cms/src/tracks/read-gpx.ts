import { SaxesParser } from 'saxes';
import { TrackRefused } from './track-refused.ts';

/** Degrees of longitude and of latitude. */
export type Point = readonly [longitude: number, latitude: number];

/** Far more than a day’s walk recorded each second: what has more was not made for an itinerary. */
const POINTS_MAX = 100_000;

const DEPTH_MAX = 40;

const decimal = /^\s*-?\d{1,3}(\.\d{1,20})?\s*$/;

function degrees(value: string | undefined, most: number): number {
	const number = value !== undefined && decimal.test(value) ? Number(value) : NaN;
	if (Math.abs(number) <= most) return number;
	throw new TrackRefused(
		'Nel file GPX un punto non ha latitudine e longitudine in gradi: esportalo di nuovo dal programma che l’ha fatto.',
	);
}

/** What was read: the lines recorded, each of parts without a pause, or else the routes that were planned. */
class Lines {
	readonly tracks: Point[][][] = [];
	readonly routes: Point[][][] = [];
	#count = 0;

	open(name: string, attributes: Readonly<Record<string, string>>) {
		if (name === 'trk') this.tracks.push([]);
		if (name === 'trkseg') this.tracks.at(-1)?.push([]);
		if (name === 'rte') this.routes.push([[]]);
		const part =
			name === 'trkpt' ? this.tracks.at(-1)?.at(-1) : name === 'rtept' ? this.routes.at(-1)?.[0] : undefined;
		if (!part) return;
		this.#count += 1;
		if (this.#count > POINTS_MAX)
			throw new TrackRefused(
				`Il file GPX ha più di ${POINTS_MAX.toLocaleString('it')} punti: riducili con il programma che l’ha fatto, ed esportalo di nuovo.`,
			);
		part.push([degrees(attributes['lon'], 180), degrees(attributes['lat'], 90)]);
	}
}

function listening(parser: SaxesParser, lines: Lines) {
	let depth = 0;
	parser.on('error', ({ message }) => {
		throw new TrackRefused(`Il file non è un GPX corretto (${message.slice(0, 120)}).`);
	});
	parser.on('doctype', () => {
		throw new TrackRefused(
			'Il file ha una dichiarazione DOCTYPE, che potrebbe far leggere altri file: un GPX non ne ha bisogno.',
		);
	});
	parser.on('opentag', ({ name, attributes }) => {
		if (depth === 0 && name !== 'gpx') throw new TrackRefused('Il file non è un GPX: scegli un file .gpx.');
		depth += 1;
		if (depth > DEPTH_MAX)
			throw new TrackRefused('Il file ha troppi elementi uno dentro l’altro: non è un GPX corretto.');
		lines.open(name, attributes);
	});
	parser.on('closetag', () => void (depth -= 1));
}

const withPoints = (lines: readonly Point[][][]) => lines.filter((parts) => parts.flat().length > 0);

/**
 * Returns the parts of the one line of a GPX file (1.0 or 1.1): a track, or a route where there is no track. Document
 * types are refused, so it has no entities of its own and nothing is fetched for it.
 * @throws {TrackRefused}
 */
export function readGpx(text: string): Point[][] {
	const parser = new SaxesParser();
	const lines = new Lines();
	listening(parser, lines);
	parser.write(text).close();
	const tracks = withPoints(lines.tracks);
	const [line, ...others] = tracks.length > 0 ? tracks : withPoints(lines.routes);
	if (!line) throw new TrackRefused('Il file GPX non ha un percorso: forse ha soltanto punti d’interesse.');
	if (others.length > 0)
		throw new TrackRefused(
			`Il file GPX ha ${others.length + 1} percorsi: lascia quello dell’itinerario, ed esportalo di nuovo.`,
		);
	return line;
}
