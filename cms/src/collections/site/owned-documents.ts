import { type ContentType, contentTypes } from '@portolano/content-models';
import type { PayloadRequest, Where } from 'payload';
import { z } from 'zod';

/** Labels of our collections are texts in Italian. */
const label = z.string();

/** How many documents of a type are concerned, with the type's name: “12 Notizie”. */
async function countOf(
	type: ContentType,
	where: Where,
	{ payload, transactionID }: PayloadRequest,
): Promise<string[]> {
	const { totalDocs } = await payload.count({
		collection: type,
		where,
		overrideAccess: true,
		req: { transactionID },
	});
	if (totalDocs === 0) return [];
	const { singular, plural } = payload.collections[type].config.labels;
	const name = label.parse(totalDocs === 1 ? singular : plural);
	return [`${totalDocs} ${name}`];
}

/** Counts the documents that a site owns, those in the trash left out, and that `where` holds for: “12 Notizie, 1 Menu”. */
export async function ownedDocuments(
	site: string,
	req: PayloadRequest,
	where: Where = {},
): Promise<string | undefined> {
	const counts: string[] = [];
	for (const type of contentTypes) {
		if (type !== 'site')
			counts.push(...(await countOf(type, { and: [{ owner: { equals: site } }, where] }, req)));
	}
	return counts.length === 0 ? undefined : counts.join(', ');
}
