import { eventStatuses } from '@portolano/content-models';
import type { Condition, DateField, SelectField } from 'payload';
import { choice } from '../../fields/choices.ts';
import { instantField } from '../../fields/dates.ts';

const statusLabels = {
	scheduled: 'In programma',
	cancelled: 'Annullato',
	postponed: 'Rinviato',
	rescheduled: 'Spostato ad altra data',
};

export function statusField(): SelectField {
	return choice({
		name: 'status',
		label: 'Stato',
		options: eventStatuses.map((value) => ({ value, label: statusLabels[value] })),
		required: true,
		defaultValue: 'scheduled',
		description: 'Cambialo se non si fa più, o si fa in un altro momento: la pagina lo dice.',
	});
}

const isMoved: Condition = (_data, siblings) => siblings?.['status'] === 'rescheduled';

export function formerStartField(): DateField {
	const field = instantField({
		name: 'formerStart',
		label: 'Quando doveva cominciare',
		description: 'L’inizio che era stato annunciato: la pagina lo mostra accanto a quello nuovo.',
	});
	return { ...field, admin: { ...field.admin, condition: isMoved } };
}
