import { hostileTextsSuite } from '@portolano/site-kit/testing/hostile-texts.ts';
import { incompleteDraftsSuite } from '@portolano/site-kit/testing/incomplete-drafts.ts';
import { themeChangeSuite } from '@portolano/site-kit/testing/theme-change.ts';

const root = new URL('../', import.meta.url);

hostileTextsSuite({ root, site: 'polizia-locale' });
hostileTextsSuite({ root, site: 'protezione-civile' });
incompleteDraftsSuite({ root, site: 'polizia-locale' });
themeChangeSuite({ root, site: 'polizia-locale' });
