import { languages } from '@portolano/content-models';
import { defineSite } from '@portolano/site-kit/definition.ts';
import { alternatesOf } from './alternates.ts';
import { chrome } from './chrome.ts';
import { documentRoutes } from './routes/documents.ts';
import { fileRoutes } from './routes/files.ts';
import { listRoutes } from './routes/lists.ts';
import { pageRoutes } from './routes/pages.ts';
import { planRoutes } from './routes/plan.ts';
import { sectionsOf } from './sections.ts';
import { trail } from './trail.ts';

/** The site of a city for its visitors, in Italian and in English. */
export const site = defineSite({
	languages: languages,
	chrome,
	trail,
	alternates: alternatesOf,
	pocket: {
		savedPath: (language) => sectionsOf({ language }).saved.href,
		tripPath: (language) => sectionsOf({ language }).myTrip.href,
	},
	routes: [
		...languages.flatMap(listRoutes),
		...languages.flatMap(planRoutes),
		...languages.flatMap(pageRoutes),
		...fileRoutes,
		...documentRoutes,
	],
});
