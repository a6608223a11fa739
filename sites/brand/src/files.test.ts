import { openFilesSuite } from '@portolano/site-kit/testing/open-files.ts';

openFilesSuite({ root: new URL('../', import.meta.url), site: 'visit' });
