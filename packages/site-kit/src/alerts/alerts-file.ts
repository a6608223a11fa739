import { strings } from '@portolano/ui/strings.ts';
import { languageRoot, type Language, type Published } from '@portolano/content-models';
import { addressFields } from '../links/address-fields.ts';
import { hrefOf } from '../links/hrefs.ts';
import { say, type Reading } from '../reading.ts';

/** What every page shows of an alert, in each language of the site. */
export interface AlertNotice {
	level: Published<'alert'>['severity'];
	levelLabel: string;
	title: string;
	text: string;
	href: string;
}

/** Content of `/allerta.json`: the alerts under way, the gravest first. */
export type AlertsFile = Partial<Record<Language, AlertNotice[]>>;

const gravity = ['red', 'orange', 'yellow', 'info'] as const satisfies readonly AlertNotice['level'][];

/** The alerts under way now on the site. */
export function activeAlerts({ view }: Pick<Reading, 'view'>) {
	const { items } = view.list({
		type: 'alert',
		select: [...addressFields.alert, 'title', 'text', 'severity', 'start', 'end'],
		where: { start: { before: 'now' }, end: { after: 'now' } },
		order: { by: 'start', direction: 'descending' },
	});
	return items.toSorted((one, other) => gravity.indexOf(one.severity) - gravity.indexOf(other.severity));
}

/** The text of `/allerta.json`. */
export function alertsFile(reading: Reading): string {
	const alerts = activeAlerts(reading);
	const file: AlertsFile = {};
	for (const language of reading.site.siteLanguages) {
		file[language] = alerts.map((alert) => ({
			level: alert.severity,
			levelLabel: strings(language)(`alert.${alert.severity}`),
			title: say({ language }, alert.title),
			text: say({ language }, alert.text),
			href: hrefOf(reading, alert) ?? languageRoot(language),
		}));
	}
	return JSON.stringify(file);
}

/** The name of a level: “Allerta arancione”. */
export function levelLabel(reading: Pick<Reading, 'language'>, severity: AlertNotice['level']): string {
	return strings(reading.language)(`alert.${severity}`);
}
