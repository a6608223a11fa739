import { romeTimeZone } from '../rome-time.ts';
import type { Area, JudgedCriterion, Result } from './report.ts';

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

/** Returns how many criteria have each result, in words. */
export function countsInWords(criteria: readonly JudgedCriterion[]): string {
	const counts = Map.groupBy(criteria, ({ result }) => result);
	return [...counts].map(([result, { length }]) => `${length} ${resultNames[result]}`).join(', ');
}

/** Returns where something was seen, as `/servizi/ · [data-element="faq"]`. */
export const placeOf = ({ page, element }: JudgedCriterion['evidence'][number]): string =>
	[page, element].filter(Boolean).join(' · ');
