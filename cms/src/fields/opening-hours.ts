import type { ArrayField, GroupField } from 'payload';
import { dayField } from './dates.ts';
import { list } from './layout.ts';
import { localizedText, patternText } from './texts.ts';

const weekdays = ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'];

function spans(): ArrayField {
	return list({
		name: 'spans',
		label: 'Fasce orarie',
		row: ['Fascia', 'Fasce'],
		fields: [
			patternText({
				name: 'from',
				label: 'Dalle',
				hint: 'Un orario a due cifre, per esempio 08:30.',
				required: true,
			}),
			patternText({
				name: 'to',
				label: 'Alle',
				hint: 'Un orario a due cifre, per esempio 12:30. Dopo mezzanotte quello del giorno dopo, 02:00; fino a mezzanotte 24:00.',
				required: true,
			}),
		],
	});
}

/** Opening hours for the public: the week, exceptional days, a note. */
export function openingHoursField(): GroupField {
	return {
		name: 'hours',
		label: 'Orario per il pubblico',
		type: 'group',
		fields: [
			list({
				name: 'weekly',
				label: 'Settimana',
				row: ['Giorno', 'Giorni'],
				description: 'Un giorno che manca è di chiusura.',
				fields: [
					{
						name: 'weekday',
						label: 'Giorno',
						type: 'select',
						required: true,
						options: weekdays.map((label, index) => ({ value: String(index + 1), label })),
					},
					spans(),
				],
			}),
			list({
				name: 'exceptions',
				label: 'Giorni diversi',
				row: ['Giorno diverso', 'Giorni diversi'],
				description: 'Festivi, ponti, aperture straordinarie. Senza fasce orarie vuol dire chiuso.',
				fields: [
					dayField({ name: 'day', label: 'Giorno', required: true }),
					spans(),
					localizedText({ name: 'note', label: 'Nota' }),
				],
			}),
			localizedText({ name: 'note', label: 'Nota', description: 'Per esempio: si riceve su appuntamento.' }),
		],
	};
}
