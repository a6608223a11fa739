import {
	alertSeverities,
	emergencyPath,
	inLanguage,
	type Language,
	type TimedFile,
} from '@portolano/content-models';
import { alertBarHTML } from '@portolano/ui/alerts/alert-bar.ts';
import { type AlertHistory, endOf, lastVersion, startOf } from '../history.ts';
import { linkFrom, spokenFor } from './addresses.ts';
import type { WrittenSite } from './published.ts';

const gravity = (history: AlertHistory) => alertSeverities.indexOf(lastVersion(history).severity);

/** The most severe first, then the one that began last. */
const bySeverity = (one: AlertHistory, other: AlertHistory) =>
	gravity(other) - gravity(one) ||
	startOf(other) - startOf(one) ||
	lastVersion(one).id.localeCompare(lastVersion(other).id);

/** Returns the alerts that are in force or will be, the most severe first. */
export const comingOrOn = ({ alerts, now }: Pick<WrittenSite, 'alerts' | 'now'>): AlertHistory[] =>
	alerts.filter((history) => endOf(history) > Math.max(now, startOf(history))).toSorted(bySeverity);

function barOf(history: AlertHistory, written: WrittenSite, language: Language): string {
	const alert = lastVersion(history);
	const spoken = spokenFor(alert, language);
	return alertBarHTML(language, {
		...{ id: alert.id, level: alert.severity, isDrill: alert.isDrill },
		title: inLanguage(alert.title, spoken).value,
		text: inLanguage(alert.text, spoken).value,
		area: alert.area && inLanguage(alert.area, spoken).value,
		lang: spoken === language ? undefined : spoken,
		...{ from: startOf(history), until: endOf(history) },
		href: linkFrom(written, alert, language),
		emergencyHref: emergencyPath,
	});
}

/** Returns the bars of a site in one language: each begins and ends by itself. */
export function barsFile(written: WrittenSite, language: Language): TimedFile {
	return comingOrOn(written).map((history) => ({
		...{ from: startOf(history), until: endOf(history) },
		text: barOf(history, written, language),
	}));
}
