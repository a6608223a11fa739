import { blockOutlinesSuite } from '@portolano/site-kit/testing/block-outlines.ts';
import { blocksSuite } from '@portolano/site-kit/testing/blocks.ts';

const site = { root: new URL('../', import.meta.url), site: 'protezione-civile' } as const;

blockOutlinesSuite(site);
blocksSuite(site);
