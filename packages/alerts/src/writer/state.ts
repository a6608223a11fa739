import { inLanguage, type Language, type TimedFile } from '@portolano/content-models';
import { alertStateHTML } from '@portolano/ui/alerts/alert-state.ts';
import { lastVersion } from '../history.ts';
import { piecewise } from '../timed/piecewise.ts';
import { linkFrom, spokenFor } from './addresses.ts';
import { boundariesOf, type LevelAt, levelAt } from './level-times.ts';
import type { WrittenSite } from './published.ts';

function stateHTML(
	{ level, since, until, alerts }: LevelAt,
	written: WrittenSite,
	language: Language,
): string {
	const links = alerts.map((history) => {
		const alert = lastVersion(history);
		const { value, language: spoken } = inLanguage(alert.title, spokenFor(alert, language));
		const href = linkFrom(written, alert, language);
		return { href, text: value, lang: spoken === language ? undefined : spoken };
	});
	return alertStateHTML(language, { level, since, until, links });
}

/** Returns the state of alert on a site in one language: it always says something. */
export function stateFile(written: WrittenSite, language: Language): TimedFile {
	const { alerts, now } = written;
	return piecewise(boundariesOf(alerts), now, (at) => stateHTML(levelAt(alerts, at), written, language));
}
