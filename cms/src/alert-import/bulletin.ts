import { type Risk, romeInstants, startOfDay } from '@portolano/content-models';
import { z } from 'zod';
import { ImportRefused } from './import-refused.ts';
import type { ImportPlace } from './imported-alert.ts';

/** The levels that the bulletin knows; `none`: no significant phenomena. */
export type BulletinLevel = 'none' | 'yellow' | 'orange' | 'red';

/** The risks of the bulletin, with the property of a zone that has the level. */
const columns = {
	idraulico: 'Per rischio idraulico',
	temporali: 'Per rischio temporali',
	idrogeologico: 'Per rischio idrogeologico',
} as const satisfies Partial<Record<Risk, string>>;

export type BulletinRisk = keyof typeof columns;

const zone = z.object({
	'Nome zona': z.string(),
	Comuni: z.array(z.string()),
	'Per rischio idraulico': z.string(),
	'Per rischio temporali': z.string(),
	'Per rischio idrogeologico': z.string(),
});

type Zone = z.infer<typeof zone>;

const shapes = z.array(z.object({ properties: zone }));

const bulletin = z.union([
	z.object({ type: z.literal('FeatureCollection'), features: shapes }).transform(({ features }) => features),
	z
		.object({ type: z.literal('Topology'), objects: z.record(z.string(), z.object({ geometries: shapes })) })
		.transform(({ objects }) => Object.values(objects).flatMap(({ geometries }) => geometries)),
]);

function zonesIn(text: string): Zone[] {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		throw new ImportRefused('Il bollettino non è JSON corretto.');
	}
	const { success, data } = bulletin.safeParse(json);
	if (!success)
		throw new ImportRefused(
			'Il file non è un bollettino di criticità del Dipartimento della protezione civile: serve un file «_today.json» o «_tomorrow.json», in GeoJSON o TopoJSON.',
		);
	return data.map(({ properties }) => properties);
}

const isSame = (a: string, b: string) => a.localeCompare(b, 'it', { sensitivity: 'base' }) === 0;

function zoneOf(zones: readonly Zone[], { city, alertZone }: ImportPlace): Zone {
	const found = zones.filter((one) =>
		alertZone === undefined
			? one.Comuni.some((name) => isSame(name, city))
			: isSame(one['Nome zona'], alertZone),
	);
	const [first] = found;
	if (first && found.length === 1) return first;
	const wanted = alertZone === undefined ? `il comune ${city}` : `la zona «${alertZone}»`;
	const how = first ? 'in più zone' : 'in nessuna zona';
	throw new ImportRefused(
		`Il bollettino ha ${wanted} ${how}: un amministratore scriva la zona di allerta nell’ente, come la chiama il bollettino.`,
	);
}

function levelOf(value: string): BulletinLevel {
	const words = value
		.slice(value.lastIndexOf('/') + 1)
		.trim()
		.toUpperCase();
	switch (words) {
		case 'NESSUNA ALLERTA':
		case 'ALLERTA VERDE':
			return 'none';
		case 'ALLERTA GIALLA':
			return 'yellow';
		case 'ALLERTA ARANCIONE':
			return 'orange';
		case 'ALLERTA ROSSA':
			return 'red';
		default:
			throw new ImportRefused(`Il bollettino ha un livello che non conosciamo: «${value.slice(0, 80)}».`);
	}
}

/** What the bulletin says of one zone on one day. */
export interface ZoneBulletin {
	readonly zone: string;
	readonly levels: Readonly<Record<BulletinRisk, BulletinLevel>>;
	/** ISO instants in UTC. */
	readonly issued: string;
	readonly start: string;
	readonly end: string;
	/** The day for which it holds, in Rome. */
	readonly day: string;
}

const stamped = /(\d{4})(\d\d)(\d\d)_(\d\d)(\d\d)_(today|tomorrow)\.json$/;

const hour = 3_600_000;

/** The day after a day, both in Rome; a day has at most 25 hours. */
const nextDay = (day: string): string =>
	new Date(Date.parse(`${day}T12:00:00Z`) + 24 * hour).toISOString().slice(0, 10);

const iso = (at: number): string => new Date(at).toISOString();

/** The bulletin itself has no date: the name of its file does, in Rome's time. */
function timesOf(address: string): Pick<ZoneBulletin, 'issued' | 'start' | 'end' | 'day'> {
	const [, year, month, date, hours, minutes, which] = stamped.exec(address) ?? [];
	const given = z.iso.date().safeParse(`${year}-${month}-${date}`);
	const [issued] = given.success ? romeInstants(given.data, `${hours}:${minutes}`) : [];
	if (!given.success || issued === undefined)
		throw new ImportRefused(
			'Dal nome del file si leggono giorno e ora del bollettino, come in «20260715_1430_tomorrow.json»: non cambiarlo.',
		);
	const day = which === 'today' ? given.data : nextDay(given.data);
	const start = which === 'today' ? issued : startOfDay(day);
	return { issued: iso(issued), start: iso(start), end: iso(startOfDay(nextDay(day))), day };
}

/**
 * Reads what the national bulletin of criticality (files of one day, GeoJSON or TopoJSON) says of the zone of a place.
 * @throws {ImportRefused} when it is no bulletin, has no such zone, or a level that isn't known.
 */
export function readBulletin(
	text: string,
	{ place, address }: { place: ImportPlace; address: string },
): ZoneBulletin {
	const times = timesOf(address);
	const found = zoneOf(zonesIn(text), place);
	return {
		zone: found['Nome zona'],
		levels: {
			idraulico: levelOf(found[columns.idraulico]),
			temporali: levelOf(found[columns.temporali]),
			idrogeologico: levelOf(found[columns.idrogeologico]),
		},
		...times,
	};
}
