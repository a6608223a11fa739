import {
	emergencyPath,
	emergencyStylesPath,
	inLanguage,
	type Language,
	languages,
	type TimedFile,
} from '@portolano/content-models';
import { activeAlertsPage } from '@portolano/ui/alerts/active-alerts-page.ts';
import { strings } from '@portolano/ui/strings.ts';
import { barsFile } from './bars.ts';
import type { WrittenSite } from './published.ts';
import { stateFile } from './state.ts';

const languageOf = (text: string): Language => languages.find((language) => language === text) ?? 'it';

/** Returns the page of the active alerts of a site, in all its languages. */
export function activePageFile(written: WrittenSite): TimedFile {
	const { site } = written;
	const parts = activeAlertsPage({
		siteName: inLanguage(site.name, 'it').value,
		languages: site.siteLanguages,
		stylesheet: emergencyStylesPath,
		links: (language) => [{ href: emergencyPath, text: strings(language)('alert.emergency') }],
	});
	return parts.flatMap((part): TimedFile => {
		if (typeof part === 'string') return [{ text: part }];
		const language = languageOf(part.language);
		return part.place === 'state' ? stateFile(written, language) : barsFile(written, language);
	});
}
