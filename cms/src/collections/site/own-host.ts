import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload';
import { z } from 'zod';
import { env } from '../../env.ts';

const addressed = z.object({ origin: z.url() });

function hostOf(document: unknown): string | undefined {
	const { data } = addressed.safeParse(document);
	return data && new URL(data.origin).host;
}

/** Returns every site as published and as in its newest draft. */
async function sitesNow({ payload, transactionID }: PayloadRequest) {
	const every = {
		collection: 'site',
		depth: 0,
		pagination: false,
		select: { origin: true, key: true },
		overrideAccess: true,
		req: { transactionID },
	} as const;
	const online = await payload.find(every);
	const drafts = await payload.find({ ...every, draft: true });
	return [...online.docs, ...drafts.docs];
}

/** Refuses a host that another site or the CMS already uses. */
export const requireOwnHost: CollectionBeforeChangeHook<{ id: string }> = async ({
	data,
	originalDoc,
	req,
}) => {
	const host = hostOf(data);
	if (host === undefined) return data;
	const refuse = (message: string) =>
		new ValidationError({ collection: 'site', errors: [{ path: 'origin', message }], req }, req.t);
	if (host === new URL(env.CMS_URL).host)
		throw refuse('Questo è l’indirizzo del CMS: un sito ne ha uno suo.');
	const holder = (await sitesNow(req)).find((site) => site.id !== originalDoc?.id && hostOf(site) === host);
	if (holder) throw refuse(`Questo indirizzo è già del sito “${holder.key}”: ogni sito ne ha uno suo.`);
	return data;
};
