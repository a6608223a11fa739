import { openFilesSuite } from '@portolano/site-kit/testing/open-files.ts';
import { readElsewhereSuite } from '@portolano/site-kit/testing/read-elsewhere.ts';

const site = { root: new URL('../', import.meta.url), site: 'visit' } as const;

openFilesSuite(site);
readElsewhereSuite(site);
