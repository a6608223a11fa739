import {
	alertLevelNames,
	inLanguage,
	type Language,
	type Localized,
	risks,
	romeTimeZone,
	termOf,
} from '@portolano/content-models';
import { isShownTwice } from '../repeated-hour.ts';
import type { AlertContent } from './alert-content.ts';
import { alertWords } from './alert-words.ts';

/** Returns the level and the risk, such as “Allerta arancione: Temporali forti”. Vocabularies have Italian and English. */
export function eventName({ severity, risk }: AlertContent, language: Language): string {
	const level = alertLevelNames[severity][language];
	if (risk === undefined) return level;
	return `${level}: ${termOf(risks, risk)[language === 'it' ? 'it' : 'en']}`;
}

/** Returns what stands before every text that could be read alone: that it is an exercise, or a demonstration. */
export function warnings(
	alert: Pick<AlertContent, 'isDrill'>,
	isDemonstration: boolean,
	language: Language,
): string {
	const { drill, demonstration } = alertWords[language];
	const parts = [alert.isDrill === true ? drill : '', isDemonstration ? demonstration : ''].filter(Boolean);
	return parts.map((part) => `${part}. `).join('');
}

/** Returns where the alert is in force, in words. */
export function areaName(
	{ area }: Pick<AlertContent, 'area'>,
	bodyName: Localized<string>,
	language: Language,
): string {
	const place = area === undefined ? alertWords[language].wholeTerritory : inLanguage(area, language).value;
	return `${inLanguage(bodyName, language).value}, ${place}`;
}

/** Making one takes a hundred times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, isWithZone: boolean): Intl.DateTimeFormat {
	const key = `${locale} ${isWithZone}`;
	const known = formats.get(key);
	if (known) return known;
	const made = new Intl.DateTimeFormat(locale, {
		timeZone: romeTimeZone,
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		hour: '2-digit',
		minute: '2-digit',
		...(isWithZone ? { timeZoneName: 'short' } : {}),
	});
	formats.set(key, made);
	return made;
}

/** Returns day and time in Rome, such as “22 novembre 2026 alle ore 08:00”, with the zone only in the hour that occurs twice. */
export const momentInWords = (instant: string, language: Language): string =>
	formatOf(alertWords[language].locale, isShownTwice(instant)).format(Date.parse(instant));
