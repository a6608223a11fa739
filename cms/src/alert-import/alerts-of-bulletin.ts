import { alertLevelNames, romeTimeZone } from '@portolano/content-models';
import { templateOf } from '../alert-desk/templates/template.ts';
import { type BulletinLevel, type BulletinRisk, readBulletin, type ZoneBulletin } from './bulletin.ts';
import { ImportRefused } from './import-refused.ts';
import type { ImportedAlert, ImportPlace } from './imported-alert.ts';

const repository = 'https://github.com/pcm-dpc/DPC-Bollettini-Criticita-Idrogeologica-Idraulica';

const nameOf = (level: BulletinLevel): string =>
	level === 'none' ? 'nessuna allerta' : alertLevelNames[level].it.toLowerCase();

const risks = ['idraulico', 'temporali', 'idrogeologico'] as const;

const dayFormat = new Intl.DateTimeFormat('it-IT', {
	timeZone: romeTimeZone,
	day: 'numeric',
	month: 'long',
	year: 'numeric',
});

const inWords = (instant: string): string => dayFormat.format(Date.parse(instant));

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function alertOf(risk: BulletinRisk, { zone, levels, issued, start, end, day }: ZoneBulletin): ImportedAlert {
	const level = levels[risk];
	// A first version for the officer; one that takes back says nothing.
	const { line, advice } = templateOf(risk, level === 'none' ? 'yellow' : level);
	const all = risks.map((one) => `rischio ${one}: ${nameOf(levels[one])}`).join('; ');
	return {
		key: `bollettino/${zone}/${day}/${risk}`,
		replaces: [],
		...{ sent: issued, isCancelled: level === 'none', isDrill: false },
		title: capitalized(`${nameOf(level)} per rischio ${risk}`),
		text: line.it,
		severity: level === 'none' ? undefined : level,
		...{ risk, start, end, area: `Zona di allerta ${zone}` },
		source: {
			name: `Dipartimento della protezione civile, bollettino di criticità del ${inWords(issued)}`,
			url: repository,
		},
		paragraphs: [
			`Il bollettino di criticità del ${inWords(issued)} indica per la zona ${zone}, per il giorno ${inWords(start)}: ${all}.`,
			...advice.it,
		],
		translations: {},
		remarks: [],
	};
}

/**
 * Reads the national bulletin of one day into the values of drafts: one for each risk of the zone, because each has a level
 * of its own; a risk without alert takes back the draft of an earlier issue. `address` names the file.
 * @throws {ImportRefused} when it is none, doesn't know the zone, or its day is over.
 */
export function alertsOfBulletin(
	text: string,
	{ place, address, now }: { place: ImportPlace; address?: string | undefined; now: string },
): ImportedAlert[] {
	const bulletin = readBulletin(text, { place, address: address ?? '' });
	if (bulletin.end <= now)
		throw new ImportRefused(`Il bollettino vale per un giorno passato (${bulletin.day}).`);
	return risks.map((risk) => alertOf(risk, bulletin));
}
