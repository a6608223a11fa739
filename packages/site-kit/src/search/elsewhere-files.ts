import { languageRoot } from '@portolano/content-models';
import { recordsFile, recordsText } from '@portolano/search';
import type { PageContext } from '../page-context.ts';
import type { Route } from '../definition.ts';
import { textFiles } from '../routes/text-files.ts';
import { elsewhereRecords } from './elsewhere.ts';

/** Routes of the files, one for each language, that list the pages of other sites for this site's search. */
export function elsewhereFiles(): Route[] {
	const contentType = 'application/json; charset=utf-8';
	const text = (_: unknown, context: PageContext) => recordsText(context.language, elsewhereRecords(context));
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
