import { languages, type Published } from '@portolano/content-models';
import { isPublished } from './read-records.ts';
import { nested, type Scope } from './scope.ts';
import { PublicationRefused } from './refusal.ts';

interface Owned {
	document: Published;
	/** Id, in the database, of the site that owns it. */
	ownerId: string;
}

/**
 * Refuses an address that another published document of the same type already has on the same site.
 * @throws PublicationRefused on the field `slug`.
 */
export async function requireOwnAddress({ document, ownerId }: Owned, scope: Scope): Promise<void> {
	if (!('slug' in document)) return;
	const { type, id, slug } = document;
	for (const language of languages) {
		const address = slug[language];
		if (address === undefined) continue;
		const { totalDocs } = await scope.payload.count({
			overrideAccess: true,
			collection: type,
			where: {
				and: [
					{ slug: { equals: address } },
					{ owner: { equals: ownerId } },
					{ id: { not_equals: id } },
					isPublished(type, scope.payload),
				],
			},
			locale: language,
			req: nested(scope),
		});
		if (totalDocs > 0) {
			throw new PublicationRefused(type, [
				{
					path: 'slug',
					message: `Sul sito c’è già un altro contenuto con l’indirizzo “${address}”: cambia l’indirizzo della pagina.`,
				},
			]);
		}
	}
}
