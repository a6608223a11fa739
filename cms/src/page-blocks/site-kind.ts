import type { SiteKind } from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { idOf } from '../projection/mapping.ts';
import { readSiteKind } from '../publication/sites.ts';

const owned = z.object({ owner: z.union([z.string(), z.object({ id: z.string() })]).nullish() });

/** Returns the kind of the site that owns a document, from the data of its form. */
export async function kindOfOwner(data: unknown, req: PayloadRequest): Promise<SiteKind | undefined> {
	const owner = idOf(owned.safeParse(data).data?.owner);
	return owner === '' ? undefined : readSiteKind(owner, req);
}
