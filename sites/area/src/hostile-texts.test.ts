import { hostileTextsSuite } from '@portolano/site-kit/testing/hostile-texts.ts';

const root = new URL('../', import.meta.url);

hostileTextsSuite({ root, site: 'polizia-locale' });
hostileTextsSuite({ root, site: 'protezione-civile' });
