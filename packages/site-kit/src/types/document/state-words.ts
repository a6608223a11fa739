import { type Language, textsIn } from '@portolano/content-models';
import { formatDate } from '../../time/dates.ts';

interface StateWords {
	open: string;
	inForce: string;
	opens(day: string): string;
	openUntil(day: string): string;
	/** Days to the deadline: 0 today, 1 tomorrow. */
	daysLeft(days: number, day: string): string;
	/** The hour of a deadline, after its day. */
	hour(deadline: string): string;
	closed(day: string): string;
	concluded(day: string): string;
	inForceFrom(day: string): string;
	inForceUntil(day: string): string;
	noLongerInForce(lastDay: string): string;
}

const long = (day: string, language: Language) => formatDate(day, language, 'long');

/** Italian elides the article before 8 and 11: “l’8 dicembre”, “fino all’11 dicembre”. */
function articled(date: string, [plain, elided]: readonly [string, string]): string {
	return /^(8|11)\D/.test(date) ? `${elided}${date}` : `${plain} ${date}`;
}

const the = ['il', 'l’'] as const;
const from = ['dal', 'dall’'] as const;
const until = ['fino al', 'fino all’'] as const;
const inItalian = (day: string, article: readonly [string, string]) => articled(long(day, 'it'), article);

const italian: StateWords = {
	open: 'Aperto',
	inForce: 'In vigore',
	opens: (day) => `Apre ${inItalian(day, the)}`,
	openUntil: (day) => `Aperto ${inItalian(day, until)}`,
	daysLeft: (days, day) => {
		if (days === 0) return 'Scade oggi';
		if (days === 1) return 'Scade domani';
		return `Scade tra ${String(days)} giorni, ${articled(formatDate(day, 'it', 'dayMonth'), the)}`;
	},
	hour: (deadline) => ` alle ${formatDate(deadline, 'it', 'time')}`,
	closed: (day) => `Chiuso ${inItalian(day, the)}`,
	concluded: (day) => `Concluso ${inItalian(day, the)}`,
	inForceFrom: (day) => `In vigore ${inItalian(day, from)}`,
	inForceUntil: (day) => `In vigore ${inItalian(day, until)}`,
	noLongerInForce: (lastDay) => `Non più in vigore: valeva ${inItalian(lastDay, until)}`,
};

const english: StateWords = {
	open: 'Open',
	inForce: 'In force',
	opens: (day) => `Opens on ${long(day, 'en')}`,
	openUntil: (day) => `Open until ${long(day, 'en')}`,
	daysLeft: (days, day) => {
		if (days === 0) return 'Closes today';
		if (days === 1) return 'Closes tomorrow';
		return `Closes in ${String(days)} days, on ${formatDate(day, 'en', 'dayMonth')}`;
	},
	hour: (deadline) => ` at ${formatDate(deadline, 'en', 'time')}`,
	closed: (day) => `Closed on ${long(day, 'en')}`,
	concluded: (day) => `Concluded on ${long(day, 'en')}`,
	inForceFrom: (day) => `In force from ${long(day, 'en')}`,
	inForceUntil: (day) => `In force until ${long(day, 'en')}`,
	noLongerInForce: (lastDay) => `No longer in force: it was until ${long(lastDay, 'en')}`,
};

/** Returns the words for the states of documents, in the language of the page. */
export function stateWords({ language }: { readonly language: Language }): StateWords {
	return textsIn({ it: italian, en: english }, language);
}
