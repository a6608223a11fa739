import { env } from '../env.ts';

/** The origins of the CMS's own pages. */
export const ownOrigins: ReadonlySet<string> = new Set([new URL(env.CMS_URL).origin, ...env.ALLOWED_ORIGINS]);
