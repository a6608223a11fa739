import type { Language } from '../languages.ts';
import type { alertSeverities } from './alert.ts';

type Severity = (typeof alertSeverities)[number];

/** What each level of an alert is called. */
export const alertLevelNames: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
	info: { it: 'Avviso di servizio', en: 'Service notice', de: 'Servicehinweis', fr: 'Avis de service' },
	yellow: { it: 'Allerta gialla', en: 'Yellow alert', de: 'Warnung Gelb', fr: 'Alerte jaune' },
	orange: { it: 'Allerta arancione', en: 'Orange alert', de: 'Warnung Orange', fr: 'Alerte orange' },
	red: { it: 'Allerta rossa', en: 'Red alert', de: 'Warnung Rot', fr: 'Alerte rouge' },
};
