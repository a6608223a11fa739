import { languageRoot } from '@portolano/content-models';
import { recordsFile, recordsText } from '@portolano/search';
import type { Reading } from '../reading.ts';
import type { Route } from '../routes/route.ts';
import { textFiles } from '../routes/text-files.ts';
import { elsewhereRecords } from './elsewhere.ts';

/** For the search, in each language of the site: what stands on other sites and is found on this one. */
export function elsewhereFiles(): Route[] {
	const contentType = 'application/json; charset=utf-8';
	const text = (_: unknown, reading: Reading) => recordsText(reading.language, elsewhereRecords(reading));
	return [
		textFiles({ pattern: `/${recordsFile}`, contentType, list: () => [`/${recordsFile}`], text }),
		textFiles({
			pattern: `/:language/${recordsFile}`,
			contentType,
			list: (view) =>
				view
					.site()
					.siteLanguages.filter((language) => language !== 'it')
					.map((language) => `${languageRoot(language)}${recordsFile}`),
			text,
		}),
	];
}
