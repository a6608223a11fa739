import { z } from 'zod';
import { heading } from './heading.ts';

/** The alerts in force, or that there are none. */
export const alerts = z.strictObject({ kind: z.literal('alerts'), title: heading });
