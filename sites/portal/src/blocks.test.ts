import { blocksSuite, topicListSuite } from '@portolano/site-kit/testing/blocks.ts';

const site = { root: new URL('../', import.meta.url), site: 'portale' } as const;

blocksSuite(site);
topicListSuite(site);
