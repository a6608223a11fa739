import type { RecurrenceRefusal } from '@portolano/content-models/recurrence';
import { z } from 'zod';

/** Why a recurrence can't be published, and what to do, in Italian. */
const refusals: Record<RecurrenceRefusal['reason'], string> = {
	'no-interval': 'Scrivi ogni quanto si ripete con un numero intero, da 1 a 52.',
	'no-count': 'Scrivi per quante volte si ripete con un numero intero, da 1 a 366, oppure lascia vuoto.',
	endless: 'Scrivi fino a quale giorno si ripete, o per quante volte: per sempre non si può.',
	'ends-before-it-begins': 'L’ultimo giorno viene prima della prima volta: correggi l’uno o l’altra.',
	'too-far': 'Va oltre due anni dalla prima volta: fermati prima, e quando sarà il momento allungalo.',
	'too-many': 'Sono più di 366 date: scegli un giorno più vicino o meno volte.',
	overlapping:
		'Una volta finisce dopo l’inizio di quella che segue. La fine dell’evento è quella della prima volta: l’ultimo giorno si scrive in “Fino al giorno”.',
	never: 'Così non resta nessuna data: controlla i giorni, la fine e le eccezioni.',
	'skips-another-day': 'In questo giorno non ci sarebbe comunque: correggi il giorno o toglilo.',
	'moves-another-day': 'In questo giorno non ci sarebbe: scrivi quello che cambia, o togli la riga.',
	'moved-to-nothing': 'La volta spostata finisce prima di cominciare: correggi gli orari.',
};

export const recurrenceRefusal = (reason: RecurrenceRefusal['reason']): string => refusals[reason];

/** Numbers that the schema itself refuses, before there is a list of dates. */
const numbers: Record<string, RecurrenceRefusal['reason']> = {
	'recurrence.interval': 'no-interval',
	'recurrence.count': 'no-count',
};

/** Returns the words for a number of a recurrence that is none of those allowed; undefined for another path. */
export function recurrenceNumberRefusal(path: readonly PropertyKey[]): string | undefined {
	const reason = numbers[path.join('.')];
	return reason && refusals[reason];
}

const given = z.object({ reason: z.string().refine((reason) => Object.hasOwn(refusals, reason)) });

/** Returns the words for the parameters of an issue of the schema; undefined for another issue. */
export function recurrenceRefusalIn(params: unknown): string | undefined {
	const { data } = given.safeParse(params);
	return data && Object.entries(refusals).find(([reason]) => reason === data.reason)?.[1];
}
