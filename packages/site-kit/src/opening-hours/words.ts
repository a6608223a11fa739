import type { Language } from '@portolano/content-models';

const italian = {
	openNow: 'Aperto ora',
	alwaysOpen: 'Sempre aperto',
	closedNow: 'Chiuso ora',
	closed: 'Chiuso',
	closesAt: ', chiude alle {time}',
	closesAtMidnight: ', chiude a mezzanotte',
	closesTomorrow: ', chiude domani alle {time}',
	closesTomorrowAtMidnight: ', chiude domani a mezzanotte',
	closesOn: ', chiude {weekday} alle {time}',
	closesOnAtMidnight: ', chiude {weekday} a mezzanotte',
	closesOnDay: ', chiude {on}',
	opensAt: ', apre alle {time}',
	opensTomorrow: ', apre domani alle {time}',
	closedUntil: ' fino a {weekday} alle {time}',
	reopensOn: ', riapre {on}',
	closedUntilNotice: ' fino a nuovo avviso',
	/** The longest of the usual lines: the place is kept for it. */
	longest: 'Chiuso fino a mercoledì alle 08:30',
	allDay: 'tutto il giorno',
	everyYear: 'ogni anno',
	restOfYear: 'Nel resto dell’anno',
	inForce: 'in vigore oggi',
	closedDays: 'Chiuso {days}',
	closedSince: 'Chiuso {since}, fino a nuovo avviso',
	warning: 'Attenzione',
	closedOnHolidays: 'Chiuso nei giorni festivi',
	asSundayOnHolidays: 'Nei giorni festivi vale l’orario della domenica',
	asUsualOnHolidays: 'Aperto anche nei giorni festivi, con l’orario di sempre',
	easter: 'Pasqua',
	easterMonday: 'lunedì dell’Angelo',
	/** Days of the week in a row. */
	fromTo: 'da {from} a {to}',
	and: 'e',
	allHours: 'Tutti gli orari',
	noHours: 'L’orario non è indicato: prima di venire, chiedi all’ufficio.',
} as const;

export type HoursWords = Record<keyof typeof italian, string>;

const english: HoursWords = {
	openNow: 'Open now',
	alwaysOpen: 'Always open',
	closedNow: 'Closed now',
	closed: 'Closed',
	closesAt: ', closes at {time}',
	closesAtMidnight: ', closes at midnight',
	closesTomorrow: ', closes tomorrow at {time}',
	closesTomorrowAtMidnight: ', closes tomorrow at midnight',
	closesOn: ', closes on {weekday} at {time}',
	closesOnAtMidnight: ', closes on {weekday} at midnight',
	closesOnDay: ', closes {on}',
	opensAt: ', opens at {time}',
	opensTomorrow: ', opens tomorrow at {time}',
	closedUntil: ' until {weekday} at {time}',
	reopensOn: ', reopens {on}',
	closedUntilNotice: ' until further notice',
	longest: 'Closed until Wednesday at 08:30',
	allDay: 'all day',
	everyYear: 'every year',
	restOfYear: 'In the rest of the year',
	inForce: 'in force today',
	closedDays: 'Closed {days}',
	closedSince: 'Closed {since}, until further notice',
	warning: 'Warning',
	closedOnHolidays: 'Closed on public holidays',
	asSundayOnHolidays: 'On public holidays the hours are those of Sunday',
	asUsualOnHolidays: 'Open on public holidays too, at the usual hours',
	easter: 'Easter',
	easterMonday: 'Easter Monday',
	fromTo: '{from} to {to}',
	and: 'and',
	allHours: 'All opening hours',
	noHours: 'The hours are not given: ask the office before you come.',
};

/** Returns the words on opening hours; English for languages without their own. Scripts of pages use them too. */
export function hoursWords(language: Language): HoursWords {
	return language === 'it' ? italian : english;
}
