import { contentTypeSchema, publicationDaysOf } from '@portolano/content-models';
import type { Endpoint, Payload, PayloadRequest } from 'payload';
import { z } from 'zod';
import { callPublisher } from '../publication/publisher-client.ts';
import { type Current, currentEntries } from '../publication/log/entries.ts';
import { keyOf } from '../publication/log/subject.ts';
import { readSiteNames } from '../publication/sites.ts';
import { forgetUnverified, isUnverified } from '../publication/verification/unverified.ts';
import { refuse } from './bearer.ts';

const timeoutMs = 1500;

const subject = z.object({ type: contentTypeSchema, id: z.string().min(1) });

/** The publisher's answer about a document. */
const publisherStatus = z.object({
	seq: z.number(),
	pages: z.array(z.object({ site: z.string(), url: z.string(), onlineSince: z.string() })),
	problems: z.array(
		z.object({
			site: z.string(),
			url: z.string(),
			told: z.object({ what: z.string(), cure: z.string() }).optional(),
			isBlocking: z.boolean(),
			isOnline: z.boolean(),
		}),
	),
});

/** Returns the sites that show the published document, its owner first. */
async function sitesOf({ entry }: Current, req: PayloadRequest) {
	if (entry.action !== 'publish') return [];
	const { owner, alsoOn } = entry.document;
	const names = await readSiteNames(req);
	return [owner, ...alsoOn].map((key) => ({ key, name: names.get(key) ?? key }));
}

/** What the form shows of the current entry. */
function shownOf({ entry }: Current) {
	const { seq, at, action } = entry;
	return { seq, at, action, days: entry.action === 'publish' ? publicationDaysOf(entry.document) : {} };
}

export async function statusAtPublisher(type: string, id: string) {
	try {
		const response = await callPublisher('GET /status', { query: { type, id }, timeoutMs });
		return publisherStatus.parse(await response.json());
	} catch {
		// Without a well-formed answer the status is unknown, and the form shows that.
		return undefined;
	}
}

/** Whether the pages of the last publication were checked, before it or by the release that brought it online. */
async function isVerifiedNow(
	{ entry }: Current,
	released: number | undefined,
	payload: Payload,
): Promise<boolean> {
	if (entry.action !== 'publish' || !(await isUnverified(entry.document, payload))) return true;
	if (released === undefined || released < entry.seq) return false;
	await forgetUnverified(entry.document, payload);
	return true;
}

async function answer(req: PayloadRequest): Promise<Response> {
	if (!req.user) return refuse(401, 'Accedi per vedere lo stato di pubblicazione.');
	const { success, data } = subject.safeParse(Object.fromEntries(req.searchParams));
	if (!success) return refuse(400, 'Servono il tipo e l’identificativo del contenuto.');
	const key = keyOf(data);
	const current = (await currentEntries([key], req)).get(key);
	const publisher = await statusAtPublisher(data.type, data.id);
	const sites = current ? await sitesOf(current, req) : [];
	const isVerified = !current || (await isVerifiedNow(current, publisher?.seq, req.payload));
	return Response.json(
		{
			entry: current && shownOf(current),
			sites,
			publisher,
			isVerified,
		},
		{ headers: { 'Cache-Control': 'no-store' } },
	);
}

/** `GET /api/publication-status?type=&id=`: returns a document's status in the log and at the publisher. */
export const publicationStatusEndpoint: Endpoint = {
	path: '/publication-status',
	method: 'get',
	handler: answer,
};
