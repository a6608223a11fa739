import { civilProtectionRoutes } from '@portolano/site-kit/civil-protection.ts';
import { defineSite } from '@portolano/site-kit/definition.ts';
import { chrome } from './chrome.ts';
import { alternatesOf } from './english/alternates.ts';
import { englishRoutes } from './english/routes.ts';
import { administrationRoutes } from './routes/administration.ts';
import { documentRoutes } from './routes/documents.ts';
import { lifeRoutes } from './routes/life.ts';
import { newsRoutes } from './routes/news.ts';
import { serviceRoutes } from './routes/services.ts';
import { topicRoutes } from './routes/topics.ts';
import { standInRoutes, wholeSiteRoutes } from './routes/whole-site.ts';
import { trail } from './trail.ts';

/** The institutional portal of a comune (Modello Comuni), in Italian; what its editors translate has English pages too. */
export const site = defineSite({
	languages: ['it', 'en'],
	routes: [
		...administrationRoutes,
		...newsRoutes,
		...serviceRoutes,
		...lifeRoutes,
		...topicRoutes,
		...wholeSiteRoutes,
		...civilProtectionRoutes,
		...documentRoutes,
		...standInRoutes,
		...englishRoutes,
	],
	chrome,
	trail,
	alternates: alternatesOf,
});
