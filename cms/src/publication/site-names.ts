import type { PayloadRequest } from 'payload';
import { nested } from './record.ts';

export type SiteNames = ReadonlyMap<string, string>;

/** The Italian names of all sites by their key, which only programs should read. */
export async function siteNames(req: PayloadRequest): Promise<SiteNames> {
	const { docs } = await req.payload.find({
		collection: 'site',
		depth: 0,
		pagination: false,
		locale: 'it',
		select: { key: true, name: true },
		req: nested(req),
	});
	return new Map(docs.map(({ key, name }) => [key, name]));
}
