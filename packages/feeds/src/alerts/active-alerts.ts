import {
	alertSeverities,
	codesOf,
	inLanguage,
	type Language,
	plainText,
	risks,
} from '@portolano/content-models';
import { z } from 'zod';
import type { AddressIn, AlertBody, AlertContent } from './alert-content.ts';
import { areaName } from './alert-phrases.ts';
import { alertWords } from './alert-words.ts';

const instant = z.iso.datetime().describe('An instant in UTC.');

/** A text in Italian and in the other languages of the alert. */
const texts = z.strictObject({
	it: z.string(),
	en: z.string().optional(),
	de: z.string().optional(),
	fr: z.string().optional(),
});

const activeAlert = z.strictObject({
	id: z.string().describe('Stays the same as long as the alert exists.'),
	level: z.enum(alertSeverities).describe('`info` is a service notice: an inconvenience, no danger.'),
	isDrill: z.boolean().describe('A rehearsal: nobody has to act on it.'),
	isDemonstration: z.boolean().describe('Invented content of a demonstration: nobody has to act on it.'),
	risk: z.enum(codesOf(risks)).optional(),
	title: texts,
	text: texts.describe('What to do, on one line.'),
	details: texts.describe('The whole text, one line for each paragraph.'),
	area: texts.describe('Where it is in force, in words.'),
	istatCode: z.string().optional().describe('ISTAT code of the municipality.'),
	start: instant,
	end: instant.describe(
		'From here on it is not in force: drop it, even when this file could not be read anew.',
	),
	updatedAt: instant.describe('Last change.'),
	issuer: z.string().describe('Name of the body that published it.'),
	source: z
		.strictObject({ name: z.string(), url: z.string().optional() })
		.optional()
		.describe('Who issued the alert or bulletin on which it is based.'),
	url: texts.describe('Its page in each language.'),
	cap: z.string().describe('Address of its message of the Common Alerting Protocol.'),
});

/** The file `/allerte/attive.json`: the alerts in force on a site. */
export const activeAlerts = z.strictObject({
	version: z.literal(1),
	notice: texts.describe('What this file is, and that it is not IT-alert.'),
	site: z.strictObject({ name: z.string(), url: z.string() }),
	level: z
		.enum(['none', 'yellow', 'orange', 'red'])
		.describe('The most severe level in force, without service notices and drills.'),
	alerts: z.array(activeAlert).describe('The most severe first.'),
});

export type ActiveAlerts = z.infer<typeof activeAlerts>;

export interface ActiveAlertsData {
	site: { name: string; url: string };
	/** The alerts in force, in any order. */
	alerts: readonly ActiveAlertData[];
	/** Name of the body whose site this is. */
	bodyName: string;
}

export interface ActiveAlertData {
	alert: AlertContent;
	/** The body that owns it. */
	body: AlertBody;
	/** Its canonical page. */
	url: AddressIn;
	/** Absolute address of its CAP message. */
	capUrl: string;
}

/**
 * Returns the most severe level among alerts, `none` without any. Service notices (`info`) and drills are no danger and
 * don't count.
 */
export function dangerLevel(
	alerts: readonly Pick<AlertContent, 'severity' | 'isDrill'>[],
): ActiveAlerts['level'] {
	const levels = alerts.filter(({ isDrill }) => isDrill !== true).map(({ severity }) => severity);
	return (['red', 'orange', 'yellow'] as const).find((level) => levels.includes(level)) ?? 'none';
}

/** Returns the text of `/allerte/attive.json` (see {@link activeAlerts}): JSON, the same for the same alerts. */
export function activeAlertsJSON({ site, alerts, bodyName }: ActiveAlertsData): string {
	const content: ActiveAlerts = {
		version: 1,
		notice: {
			it: alertWords.it.notice(bodyName),
			en: alertWords.en.notice(bodyName),
			de: alertWords.de.notice(bodyName),
			fr: alertWords.fr.notice(bodyName),
		},
		site,
		level: dangerLevel(alerts.map(({ alert }) => alert)),
		alerts: alerts.toSorted(bySeverity).map(described),
	};
	return JSON.stringify(content);
}

/** The most severe first, then the one that began first. */
function bySeverity({ alert: a }: ActiveAlertData, { alert: b }: ActiveAlertData): number {
	const severity = alertSeverities.indexOf(b.severity) - alertSeverities.indexOf(a.severity);
	return severity || Date.parse(a.start) - Date.parse(b.start) || (a.id < b.id ? -1 : 1);
}

function described({ alert, body, url, capUrl }: ActiveAlertData): ActiveAlerts['alerts'][number] {
	const each = (text: (language: Language) => string) => inEach(alert.languages, text);
	return {
		id: alert.id,
		level: alert.severity,
		isDrill: alert.isDrill === true,
		isDemonstration: body.isDemonstration,
		risk: alert.risk,
		title: each((language) => inLanguage(alert.title, language).value),
		text: each((language) => inLanguage(alert.text, language).value),
		details: each((language) => plainText(inLanguage(alert.body, language).value)),
		area: each((language) => areaName(alert, body.name, language)),
		istatCode: body.istatCode,
		start: alert.start,
		end: alert.end,
		updatedAt: alert.updatedAt,
		issuer: body.name.it,
		source: alert.source,
		url: each(url),
		cap: capUrl,
	};
}

function inEach(languages: readonly Language[], text: (language: Language) => string): z.infer<typeof texts> {
	return { it: text('it'), ...Object.fromEntries(languages.map((language) => [language, text(language)])) };
}
