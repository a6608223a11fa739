import { blocksSuite, englishBlocksSuite } from '@portolano/site-kit/testing/blocks.ts';

const site = { root: new URL('../', import.meta.url), site: 'visit' } as const;

blocksSuite(site);
englishBlocksSuite(site);
