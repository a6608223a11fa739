import type { Walk } from './walk.ts';
import { siteAndAccount } from './walks/site-and-account.ts';
import { time } from './walks/time.ts';
import { together } from './walks/together.ts';
import { writing } from './walks/writing.ts';

/** For each picture of the guides, by its name, the way to where it is taken. */
export const walks: ReadonlyMap<string, Walk> = new Map(
	Object.entries({ ...writing, ...together, ...time, ...siteAndAccount }),
);
