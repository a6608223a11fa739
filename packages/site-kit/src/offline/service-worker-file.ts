import { emergencyPath, type Language, languageRoot, serviceWorkerPath } from '@portolano/content-models';
import { planPathsKept } from '../civil-protection/used.ts';
import type { PocketPages, Route } from '../definition.ts';
import type { PageContext } from '../page-context.ts';
import { textFile } from '../routes/text-files.ts';
import { keepOffline } from './emergency-worker.ts';
import { keptPaths } from './kept-paths.ts';
import { fileNames } from './pocket/file-names.ts';
import { pageCopies } from './pocket/page-copies.ts';
import { keepPocket, type PocketSettings } from './pocket/pocket-worker.ts';
import { openPocket } from './pocket/pocket.ts';
import { pocketWords } from './words.ts';

const locales: Readonly<Record<Language, string>> = { it: 'it-IT', en: 'en-GB', de: 'de-DE', fr: 'fr-FR' };

function settingsOf(
	{ view }: PageContext,
	emergency: readonly string[],
	{ savedPath }: PocketPages,
): PocketSettings {
	return {
		emergency,
		languages: view.site().siteLanguages.map((language) => {
			const { copyNote, emergencyLink, at } = pocketWords({ language });
			const link = `<a href="${emergencyPath}">${emergencyLink}</a>`;
			const note = `<div class="pt-copy-note"><p class="container" role="status">${copyNote} ${link}</p></div>`;
			return {
				...{ code: language, root: languageRoot(language), savedPath: savedPath(language) },
				...{ note, locale: locales[language], at },
			};
		}),
	};
}

/** The functions of the worker as text: each uses nothing around it. */
function workerText(context: PageContext): string {
	const emergency = [...keptPaths, ...planPathsKept(context.view)];
	const lines = [`(${keepOffline.toString()})(self, ${JSON.stringify(emergency)});\n`];
	const { pocket: pages } = context.definition;
	if (pages) {
		const settings = JSON.stringify(settingsOf(context, emergency, pages));
		const pocket = `(${openPocket.toString()})((${fileNames.toString()})(), ${pageCopies.toString()})`;
		lines.push(`(${keepPocket.toString()})(self, ${pocket}, ${settings});\n`);
	}
	return lines.join('');
}

/** Route of the service worker. On sites with a pocket visitors can keep pages too. */
export function serviceWorkerFile(): Route {
	return textFile({
		path: serviceWorkerPath,
		contentType: 'text/javascript; charset=utf-8',
		text: workerText,
	});
}
