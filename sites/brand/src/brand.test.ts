import { englishPagesSuite } from '@portolano/site-kit/testing/english-pages.ts';
import { hostileTextsSuite } from '@portolano/site-kit/testing/hostile-texts.ts';
import { itinerariesSuite } from '@portolano/site-kit/testing/itineraries.ts';
import { planSuite } from '@portolano/site-kit/testing/plan-a-visit.ts';
import { storiesSuite } from '@portolano/site-kit/testing/stories.ts';
import { themeChangeSuite } from '@portolano/site-kit/testing/theme-change.ts';

const site = { root: new URL('../', import.meta.url), site: 'visit' } as const;

hostileTextsSuite(site);
englishPagesSuite(site);
storiesSuite(site.root);
itinerariesSuite(site.root);
planSuite(site.root);
themeChangeSuite(site);
