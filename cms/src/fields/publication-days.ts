import type { DateField, RowField } from 'payload';
import { dayField } from './dates.ts';

/** The days of `publicationDays` in content-models: the document is on the sites from the first to the last. */
export function publicationDaysFields(): RowField {
	const fields: DateField[] = [
		dayField({
			name: 'publishedFrom',
			label: 'In pubblicazione dal',
			description: 'Prima di questo giorno non è sul sito. Vuoto: da subito.',
			futureNote: 'Se pubblichi, va online all’inizio del giorno {day}; fino ad allora non si vede.',
		}),
		dayField({
			name: 'publishedUntil',
			label: 'In pubblicazione fino al',
			description:
				'Ultimo giorno, compreso: poi esce dal sito e il suo indirizzo dice che la pubblicazione è terminata. Vuoto: senza scadenza.',
			pastNote: 'Il giorno {day} è passato: se pubblichi, non è sul sito.',
		}),
	];
	return { type: 'row', fields };
}
