import type { HoursFault } from '@portolano/content-models/opening-hours';
import { z } from 'zod';

/** Why opening hours can't be published, and what to do, in Italian. */
const refusals: Record<HoursFault['reason'], string> = {
	'no-length': 'L’ora di chiusura è la stessa di quella di apertura: correggi gli orari.',
	'overlapping-hours':
		'Questa fascia comincia quando un’altra non è ancora finita: correggi gli orari, o fanne una sola.',
	'double-weekday': 'Questo giorno c’è già: metti tutte le sue fasce orarie insieme, in un giorno solo.',
	'double-day': 'Questo giorno è scritto due volte: lascia una riga sola.',
	'closure-ends-before-it-begins':
		'La chiusura finisce prima di cominciare: correggi l’uno o l’altro giorno.',
	'season-ends-before-it-begins': 'La stagione finisce prima di cominciare: correggi l’uno o l’altro giorno.',
	'season-of-one-year-or-every-year':
		'Un giorno ha l’anno e l’altro no: scrivilo in tutti e due, o in nessuno se la stagione torna ogni anno.',
	'overlapping-seasons':
		'Questa stagione ha giorni in comune con una che viene prima: falla cominciare quando l’altra è finita.',
};

const given = z.object({ reason: z.enum(Object.keys(refusals)) });

/** Returns the words for the parameters of an issue of the schema; undefined for another issue. */
export function hoursRefusalIn(params: unknown): string | undefined {
	const { data } = given.safeParse(params);
	return data && Object.entries(refusals).find(([reason]) => reason === data.reason)?.[1];
}
