import { z } from 'zod';
import { heading } from './heading.ts';

/** The search field of the site. */
export const search = z.strictObject({ kind: z.literal('search'), title: heading });
