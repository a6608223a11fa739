import { everyFact } from '@portolano/site-kit/testing/every-fact.ts';
import { pseudoLocaleSuite } from '@portolano/site-kit/testing/pseudo-locale.ts';

pseudoLocaleSuite({
	root: new URL('../', import.meta.url),
	site: 'visit',
	more: everyFact,
	kinds: [
		...[/^\/$/, /^\/ricerca\/$/, /^\/indice\/$/, /^\/salvati\/$/, /^\/il-mio-viaggio\/$/, /^\/allerte\/$/],
		...[/^\/luoghi\/$/, /^\/luoghi\/tipo\/[^/]+\/$/, /^\/luoghi\/scelta\/[^/]+\/$/, /^\/luoghi\/[^/]+\/$/],
		...[/^\/luoghi\/tempo\/[^/]+\/$/, /^\/luoghi\/zona\/[^/]+\/$/],
		...[/^\/mangiare-e-artigianato\/$/, /^\/dormire\/$/],
		...[/^\/eventi\/$/, /^\/eventi\/quando\/oggi\/$/, /^\/eventi\/quando\/\d{4}-\d{2}\/$/],
		...[/^\/eventi\/quando\/\d{4}-\d{2}-\d{2}\/$/, /^\/eventi\/scelta\/[^/]+\/$/, /^\/eventi\/archivio\/$/],
		...[/^\/eventi\/calendari\/$/, /^\/eventi\/[^/]+\/$/],
		...[/^\/itinerari\/$/, /^\/itinerari\/[^/]+\/$/, /^\/storie\/$/, /^\/storie\/[^/]+\/$/],
		...[/^\/en\/my-trip\/$/, /^\/en\/saved\/$/, /^\/en\/stay\/$/],
	],
});
