import { hostileTextsSuite } from '@portolano/site-kit/testing/hostile-texts.ts';

hostileTextsSuite({ root: new URL('../', import.meta.url), site: 'visit' });
