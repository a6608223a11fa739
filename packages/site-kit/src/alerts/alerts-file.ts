import { strings } from '@portolano/ui/strings.ts';
import { languageRoot, type Language, type Published } from '@portolano/content-models';
import { linkFields } from '../links/link-fields.ts';
import { hrefOf } from '../links/hrefs.ts';
import { localize, type PageContext } from '../page-context.ts';

/** The parts of an alert that every page shows. */
export interface AlertNotice {
	level: Published<'alert'>['severity'];
	levelLabel: string;
	title: string;
	text: string;
	href: string;
}

/** Path of the file of current alerts, the same on every site. */
export const alertsFilePath = '/allerta.json';

/** Content of the file of alerts by language: the current alerts, the most severe first. */
export type AlertsFile = Partial<Record<Language, AlertNotice[]>>;

const gravity = ['red', 'orange', 'yellow', 'info'] as const satisfies readonly AlertNotice['level'][];

/** Returns the current alerts of the site. */
export function activeAlerts({ view }: Pick<PageContext, 'view'>) {
	const { items } = view.list({
		type: 'alert',
		select: [...linkFields('alert'), 'title', 'text', 'severity', 'start', 'end'],
		where: { start: { before: 'now' }, end: { after: 'now' } },
		order: { by: 'start', direction: 'descending' },
	});
	return items.toSorted((one, other) => gravity.indexOf(one.severity) - gravity.indexOf(other.severity));
}

/** Returns the text of the file of alerts. */
export function alertsFile(context: PageContext): string {
	const alerts = activeAlerts(context);
	const file: AlertsFile = {};
	for (const language of context.site.siteLanguages) {
		file[language] = alerts.map((alert) => ({
			level: alert.severity,
			levelLabel: strings(language)(`alert.${alert.severity}`),
			title: localize({ language }, alert.title),
			text: localize({ language }, alert.text),
			href: hrefOf(context, alert) ?? languageRoot(language),
		}));
	}
	return JSON.stringify(file);
}

/** Returns the label of a level: “Allerta arancione”. */
export function levelLabel(context: Pick<PageContext, 'language'>, severity: AlertNotice['level']): string {
	return strings(context.language)(`alert.${severity}`);
}
