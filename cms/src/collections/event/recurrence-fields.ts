import type { Condition, Field, GroupField } from 'payload';
import { choice, choices } from '../../fields/choices.ts';
import { dayField, instantField } from '../../fields/dates.ts';
import { group, list } from '../../fields/layout.ts';
import { type Repetition, repetitions } from './recurrence.ts';

const repetitionLabels: Record<Repetition, string> = {
	never: 'No, una volta sola',
	daily: 'Ogni giorno',
	weekly: 'Ogni settimana',
	'monthly-on-day': 'Ogni mese, nello stesso giorno (il 15)',
	'monthly-on-last-day': 'Ogni mese, l’ultimo giorno',
	'monthly-on-weekday': 'Ogni mese, nello stesso giorno della settimana (il terzo martedì)',
	'monthly-on-last-weekday': 'Ogni mese, l’ultimo di quel giorno della settimana (l’ultimo martedì)',
};

const weekdays = ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'];

const repeats: Condition = (_data, siblings) =>
	typeof siblings?.['repeats'] === 'string' && siblings['repeats'] !== 'never';

const isWeekly: Condition = (_data, siblings) => siblings?.['repeats'] === 'weekly';

/** Shows a field only where it has a meaning. */
function shownIf<F extends Field>(condition: Condition, field: F): F {
	return { ...field, admin: { ...field.admin, condition } };
}

/** How an event repeats: the rule, its end and its exceptions, and below them the dates that come of it. */
export function recurrenceField(): GroupField {
	return group('recurrence', 'Ripetizione', [
		choice({
			name: 'repeats',
			label: 'Si ripete?',
			options: repetitions.map((value) => ({ value, label: repetitionLabels[value] })),
			defaultValue: 'never',
			description:
				'Inizio e fine dell’evento sono quelli della prima volta: le altre hanno gli stessi orari.',
		}),
		shownIf(
			isWeekly,
			choices({
				name: 'weekdays',
				label: 'In quali giorni',
				options: weekdays.map((label, index) => ({ value: String(index + 1), label })),
				description: 'Se lo lasci vuoto, nel giorno della settimana in cui comincia.',
			}),
		),
		shownIf(repeats, {
			name: 'interval',
			label: 'Ogni quanti giorni, settimane o mesi',
			type: 'number',
			defaultValue: 1,
			admin: { step: 1, description: 'Con 2, una volta sì e una no.' },
		}),
		shownIf(
			repeats,
			dayField({ name: 'until', label: 'Fino al giorno', description: 'Quel giorno compreso.' }),
		),
		shownIf(repeats, {
			name: 'count',
			label: 'Oppure, per quante volte',
			type: 'number',
			admin: { step: 1 },
		}),
		shownIf(repeats, {
			name: 'nextDates',
			type: 'ui',
			label: 'Le date',
			admin: {
				disableListColumn: true,
				components: { Field: '/admin/recurrence/NextDates.tsx#NextDates' },
			},
		}),
		shownIf(
			repeats,
			list({
				name: 'skipped',
				label: 'Giorni in cui non c’è',
				row: ['Giorno', 'Giorni'],
				description: 'Festivi, pause.',
				fields: [dayField({ name: 'day', label: 'Giorno', required: true })],
			}),
		),
		shownIf(
			repeats,
			list({
				name: 'moved',
				label: 'Volte spostate',
				row: ['Volta', 'Volte'],
				description: 'Una volta che si fa in un altro giorno o in un altro orario.',
				fields: [
					dayField({ name: 'day', label: 'Giorno in cui sarebbe', required: true }),
					instantField({ name: 'start', label: 'Nuovo inizio', required: true, leads: 'end' }),
					instantField({ name: 'end', label: 'Nuova fine', required: true }),
				],
			}),
		),
	]);
}
