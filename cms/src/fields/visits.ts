import { settings, type Setting } from '@portolano/content-models';
import type { CheckboxField, SelectField } from 'payload';
import { checkbox, choice } from './choices.ts';

const settingLabels: Record<Setting, string> = {
	indoor: 'Al chiuso',
	outdoor: 'All’aperto',
	both: 'Sia al chiuso sia all’aperto',
};

/** Where a visit or an event takes place: filters for when it rains read it. */
export function settingField(): SelectField {
	return choice({
		name: 'setting',
		label: 'Al chiuso o all’aperto',
		options: settings.map((value) => ({ value, label: settingLabels[value] })),
		description: 'Serve a chi cerca che cosa fare quando piove.',
	});
}

export function forChildrenField(): CheckboxField {
	return checkbox('forChildren', 'Adatto a bambine e bambini', 'Lo trova chi cerca che cosa fare con loro.');
}

export function unverifiedField(): CheckboxField {
	return checkbox(
		'isUnverified',
		'Dato dimostrativo, non verificato',
		'Ciò che non è stato controllato va detto: lo dicono pagine, mappe, stampe e dati.',
	);
}
