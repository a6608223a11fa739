import { env } from '../env.ts';

/** Where pages of our own come from. */
export const ownOrigins: ReadonlySet<string> = new Set([new URL(env.CMS_URL).origin, ...env.ALLOWED_ORIGINS]);
