import { pseudoLocaleSuite } from '@portolano/site-kit/testing/pseudo-locale.ts';

pseudoLocaleSuite({ root: new URL('../', import.meta.url), site: 'visit' });
