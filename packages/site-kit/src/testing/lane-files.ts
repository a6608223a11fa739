import { activeAlertsPath, alertBarPath, alertStatePath, languages } from '@portolano/content-models';
import { alertBarHTML, type AlertBar } from '@portolano/ui/alerts/alert-bar.ts';
import { alertStateHTML } from '@portolano/ui/alerts/alert-state.ts';

export type { AlertBar } from '@portolano/ui/alerts/alert-bar.ts';

const hour = 3_600_000;

/** Builds the bar of an alert that is in force from an hour ago until in an hour; a test writes only what matters. */
export function buildBar(fields: Partial<AlertBar> = {}): AlertBar {
	return {
		id: 'mareggiata',
		level: 'orange',
		title: 'Mareggiata',
		text: 'Stai lontano dal molo.',
		from: Date.now() - hour,
		until: Date.now() + hour,
		href: '/allerte/mareggiata/',
		emergencyHref: '/emergenza/',
		...fields,
	};
}

/** Returns the file of the lane of alerts at a path, with these alerts in force; undefined where it has none. */
export function laneFile(path: string, bars: readonly AlertBar[]): string | undefined {
	for (const language of languages) {
		if (path === alertBarPath(language)) return bars.map((bar) => alertBarHTML(language, bar)).join('');
		if (path === alertStatePath(language)) return stateOf(language, bars);
	}
	return path === activeAlertsPath
		? '<!doctype html><html lang="it"><title>Allerte in corso</title></html>'
		: undefined;
}

function stateOf(language: string, bars: readonly AlertBar[]): string {
	const [worst] = bars.flatMap(({ level, from, until }) =>
		level === 'info' ? [] : [{ level, from, until }],
	);
	const links = bars.map(({ href, title }) => ({ href, text: title }));
	return alertStateHTML(language, {
		level: worst?.level ?? 'none',
		since: worst?.from,
		until: worst?.until,
		links,
	});
}
