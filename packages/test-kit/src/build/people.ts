import type { Published } from '@portolano/content-models';
import { inItalian, prose, slugOf } from '../text.ts';
import { base, defaults } from './base.ts';

export function buildContactPoint(
	fields: Partial<Published<'contact-point'>> = {},
): Published<'contact-point'> {
	const title = fields.title ?? inItalian('Contatti dell’Ufficio relazioni');
	return {
		...base('contact-point', title.it),
		title,
		entries: [
			{ kind: 'telefono', value: '+39 099 000001' },
			{ kind: 'email', value: 'urp@borgomarina.example' },
		],
		...fields,
	};
}

export function buildOffice(fields: Partial<Published<'office'>> = {}): Published<'office'> {
	const title = fields.title ?? inItalian('Ufficio relazioni con il pubblico');
	return {
		...base('office', title.it),
		slug: inItalian(slugOf(title.it)),
		title,
		summary: inItalian(`Che cosa fa: ${title.it}`),
		topics: [],
		competences: inItalian(prose('Riceve le persone, dà informazioni e raccoglie le segnalazioni.')),
		officeType: 'ufficio',
		heads: [],
		people: [],
		services: [],
		seat: defaults.place,
		otherSeats: [],
		contactPoints: [defaults.contactPoint],
		documents: [],
		...fields,
	};
}

export function buildPerson(fields: Partial<Published<'person'>> = {}): Published<'person'> {
	const firstName = fields.firstName ?? 'Maria';
	const lastName = fields.lastName ?? 'Rossi';
	const name = `${firstName} ${lastName}`;
	return {
		...base('person', name),
		slug: inItalian(slugOf(name)),
		firstName,
		lastName,
		summary: inItalian('Lavora per il Comune.'),
		roleType: 'amministrativo',
		offices: [defaults.office],
		contactPoints: [defaults.contactPoint],
		declarations: [],
		...fields,
	};
}

export function buildRole(fields: Partial<Published<'role'>> = {}): Published<'role'> {
	const title = fields.title ?? inItalian('Responsabile dell’ufficio');
	const person = fields.person ?? defaults.person;
	return {
		...base('role', `${title.it} ${person.id}`),
		title,
		roleType: 'amministrativo',
		person,
		office: defaults.office,
		isHead: true,
		...fields,
	};
}
