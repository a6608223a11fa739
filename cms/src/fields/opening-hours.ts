import type { OpeningHours } from '@portolano/content-models';
import type { ArrayField, GroupField, SelectField } from 'payload';
import { choice } from './choices.ts';
import { dayField } from './dates.ts';
import { folded, list } from './layout.ts';
import { seasonDayField } from './season-days.ts';
import { localizedText, patternText } from './texts.ts';

const weekdays = ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'];

type HolidayRule = NonNullable<OpeningHours['holidays']>;

const holidayLabels: Record<HolidayRule, string> = {
	closed: 'Chiuso',
	'as-sunday': 'Come la domenica',
	'as-usual': 'Come negli altri giorni',
};

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

function week(description: string): ArrayField {
	return list({
		name: 'weekly',
		label: 'Settimana',
		row: ['Giorno', 'Giorni'],
		description,
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
	});
}

function seasons(): ArrayField {
	return list({
		name: 'seasons',
		label: 'Stagioni',
		row: ['Stagione', 'Stagioni'],
		description:
			'Periodi con una settimana propria, per esempio l’orario estivo. Tornano ogni anno: 15/06. Con l’anno valgono una volta sola, e prima delle altre: 15/06/2027.',
		fields: [
			localizedText({ name: 'name', label: 'Nome', description: 'Per esempio: Estate.' }),
			seasonDayField({
				name: 'from',
				label: 'Dal',
				hint: 'Giorno e mese, per esempio 15/06, oppure anche l’anno: 15/06/2027.',
				required: true,
			}),
			seasonDayField({
				name: 'to',
				label: 'Al',
				hint: 'Giorno e mese, per esempio 15/09, oppure anche l’anno: 15/09/2027. È compreso.',
				required: true,
			}),
			week('Un giorno che manca è di chiusura; senza giorni è chiuso per tutta la stagione.'),
		],
	});
}

function closures(): ArrayField {
	return list({
		name: 'closures',
		label: 'Periodi di chiusura',
		row: ['Chiusura', 'Chiusure'],
		description: 'Restauro, trasloco, ferie: in questi giorni è chiuso, e la pagina dice perché.',
		fields: [
			dayField({ name: 'from', label: 'Dal', required: true }),
			dayField({ name: 'to', label: 'Al', description: 'Compreso. Vuoto: fino a nuovo avviso.' }),
			localizedText({ name: 'reason', label: 'Perché', required: true }),
		],
	});
}

function exceptions(): ArrayField {
	return list({
		name: 'exceptions',
		label: 'Giorni diversi',
		row: ['Giorno diverso', 'Giorni diversi'],
		description:
			'Ponti, vigilie, aperture straordinarie: valgono prima di tutto il resto. Senza fasce orarie vuol dire chiuso.',
		fields: [
			dayField({ name: 'day', label: 'Giorno', required: true }),
			spans(),
			localizedText({ name: 'note', label: 'Nota' }),
		],
	});
}

function holidays(rule: HolidayRule): SelectField {
	return choice({
		name: 'holidays',
		label: 'Nei giorni festivi',
		options: Object.entries(holidayLabels).map(([value, label]) => ({ value, label })),
		defaultValue: rule,
		description:
			'Le feste nazionali, con Pasqua e il lunedì dopo, e la festa patronale che è scritta nell’ente. Un giorno festivo con un orario suo si scrive tra i giorni diversi.',
	});
}

/**
 * Opening hours for the public: the week and a note, and folded what fewer offices need. `onHolidays` is what holidays
 * mean unless the editor says something else.
 */
export function openingHoursField(onHolidays: HolidayRule): GroupField {
	return {
		name: 'hours',
		label: 'Orario per il pubblico',
		type: 'group',
		fields: [
			week('Un giorno che manca è di chiusura.'),
			localizedText({ name: 'note', label: 'Nota', description: 'Per esempio: si riceve su appuntamento.' }),
			folded('Giorni festivi e giorni diversi', [holidays(onHolidays), exceptions()]),
			folded('Stagioni e periodi di chiusura', [seasons(), closures()]),
		],
	};
}
