import { type Language, type Published, textsIn } from '@portolano/content-models';
import type { PageContext } from '../../page-context.ts';
import { contactCards, withoutRepeats } from '../../data/contacts.ts';
import { officeLinks } from '../../data/named-links.ts';
import { officeCards } from '../../data/office-cards.ts';

type Service = Published<'service'>;

const italian = {
	inactive: 'In questo momento il servizio non è attivo. Per saperne di più chiedi qui:',
	onlineOrInPerson: 'Puoi chiederlo online, oppure di persona a uno di questi sportelli:',
	inPerson: 'Si chiede di persona: online non si può ancora fare. Vieni a uno di questi sportelli:',
	inPersonAtOne: 'Si chiede di persona: online non si può ancora fare. Vieni a questo sportello:',
	onlineOrAtOne: 'Puoi chiederlo online, oppure di persona a questo sportello:',
	appointment: 'Per non fare la fila puoi prendere un appuntamento.',
	countersLink: 'Sportelli, telefoni e orari',
	countersAbove: 'Indirizzo, telefono e orari sono in «Accedi al servizio».',
};

type AccessWords = Readonly<Record<keyof typeof italian, string>>;

const english: AccessWords = {
	inactive: 'This service is not active at the moment. To know more, ask here:',
	onlineOrInPerson: 'You can apply online, or in person at one of these counters:',
	inPerson: 'You apply in person: it can’t be done online yet. Come to one of these counters:',
	inPersonAtOne: 'You apply in person: it can’t be done online yet. Come to this counter:',
	onlineOrAtOne: 'You can apply online, or in person at this counter:',
	appointment: 'You can make an appointment, so as not to queue.',
	countersLink: 'Counters, telephone numbers and hours',
	countersAbove: 'Address, telephone and hours are in “Access the service”.',
};

/** Returns the words on the ways to a service, in the language of the page. */
export function accessWords({ language }: { readonly language: Language }): AccessWords {
	return textsIn({ it: italian, en: english }, language);
}

/** Returns the sentence above the counters of a service: what can be done there, and what online. */
export function countersText(
	context: { readonly language: Language },
	{ isActive, online, counters }: Pick<Service, 'isActive' | 'online' | 'counters'>,
): string {
	const words = accessWords(context);
	if (!isActive) return words.inactive;
	if (counters.length === 1) return online ? words.onlineOrAtOne : words.inPersonAtOne;
	return online ? words.onlineOrInPerson : words.inPerson;
}

/**
 * Returns the contacts of a service, nothing twice: its counters; the offices responsible for it, as links where they are
 * counters too; its own contacts that none of them has.
 */
export function serviceContacts(context: PageContext, { counters, offices, contactPoints }: Service) {
	const atCounters = new Set(counters.map(({ id }) => id));
	const isCounter = ({ id }: { id: string }) => atCounters.has(id);
	const counterCards = officeCards(context, counters);
	const responsible = officeCards(
		context,
		offices.filter((office) => !isCounter(office)),
	);
	return {
		counters: counterCards,
		responsible: {
			cards: responsible.map((card) => ({ ...card, attributes: area })),
			links: officeLinks(context, offices.filter(isCounter)).map((link) => ({ ...link, attributes: area })),
		},
		others: withoutRepeats(contactCards(context, contactPoints), [...counterCards, ...responsible]),
	};
}

/** What the national validator looks for in the contacts of a service (C.SI.2.2). */
const area = { 'data-element': 'service-area' } as const;
