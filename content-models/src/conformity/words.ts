import { romeTimeZone } from '../rome-time.ts';
import { type Area, type JudgedCriterion, type Result, results } from './report.ts';

export const resultNames: Readonly<Record<Result, string>> = {
	fail: 'non conforme',
	tolerated: 'conforme, con tolleranza',
	manual: 'da verificare a mano',
	pass: 'conforme',
	'not-applicable': 'non si applica',
};

export const areaNames: Readonly<Record<Area, string>> = {
	municipal: 'Modello Comuni: i criteri del validatore nazionale',
	accessibility: 'Accessibilità: EN 301 549 e WCAG',
	headers: 'Intestazioni di sicurezza',
	pages: 'Le pagine come sono inviate',
	files: 'File per i programmi: sitemap, feed, calendari',
};

const format = new Intl.DateTimeFormat('it', {
	timeZone: romeTimeZone,
	dateStyle: 'long',
	timeStyle: 'short',
});

/** Returns an instant in Italian, in the time of Rome. */
export const dateInWords = (instant: string): string => format.format(new Date(instant));

/** Returns what to do about a criterion; undefined when nothing is left to do. */
export function toDo({ result, cure, person }: JudgedCriterion): string | undefined {
	if (result === 'fail' || result === 'tolerated') return cure;
	return result === 'not-applicable' ? undefined : (person ?? undefined);
}

const manyNames: Readonly<Record<Result, string>> = {
	...resultNames,
	fail: 'non conformi',
	tolerated: 'conformi con tolleranza',
	pass: 'conformi',
	'not-applicable': 'che non si applicano',
};

/** Returns how many criteria have each result, in words, those to mend first. */
export function countsInWords(criteria: readonly JudgedCriterion[]): string {
	return results
		.map((result) => ({ result, count: criteria.filter((one) => one.result === result).length }))
		.filter(({ count }) => count > 0)
		.map(({ result, count }) => `${count} ${count === 1 ? resultNames[result] : manyNames[result]}`)
		.join(', ');
}

/** Returns where something was seen, as `/servizi/ · [data-element="faq"]`. */
export const placeOf = ({ page, element }: JudgedCriterion['evidence'][number]): string =>
	[page, element].filter(Boolean).join(' · ');
