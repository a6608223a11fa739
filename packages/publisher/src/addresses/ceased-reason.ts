import { type Language, publicationDaysOf, type Published } from '@portolano/content-models';

const texts: Readonly<Record<Language, { locale: string; reason: (day: string) => string }>> = {
	it: { locale: 'it-IT', reason: (day) => `Il periodo di pubblicazione è terminato il ${day}.` },
	en: { locale: 'en-GB', reason: (day) => `The period of publication ended on ${day}.` },
	de: { locale: 'de-DE', reason: (day) => `Die Veröffentlichung endete am ${day}.` },
	fr: { locale: 'fr-FR', reason: (day) => `La période de publication a pris fin le ${day}.` },
};

/** Returns the text that tells readers of a page whose lifetime is over, with its last day. */
export function ceasedReason(document: Published, language: Language): string {
	const { last = '' } = publicationDaysOf(document);
	const { locale, reason } = texts[language];
	const inWords = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
	const day = inWords.format(new Date(`${last}T00:00:00Z`));
	return reason(language === 'it' ? day.replace(/^1(?=\s)/, '1º') : day);
}
