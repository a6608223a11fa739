import {
	type ContentType,
	type Language,
	languages,
	pageAddress,
	pageTypes,
	type SiteKind,
	sectionPath,
} from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { nested } from '../publication/scope.ts';

/** A document whose page was read: its title, and the offices that answer for it. */
export interface ReadPage {
	type: ContentType;
	id: string;
	title: string;
	/** Ids. */
	offices: string[];
}

interface ReadSite {
	id: string;
	kind: SiteKind;
}

const record = z.object({
	id: z.string(),
	slug: z.string(),
	title: z.string().nullish(),
	firstName: z.string().nullish(),
	lastName: z.string().nullish(),
	offices: z.array(z.string()).nullish(),
	office: z.string().nullish(),
});

/** The last segment of `path`, if documents of `type` have their pages in the folder before it. */
function slugIn(
	path: string,
	{ type, kind, language }: { type: ContentType; kind: SiteKind; language: Language },
) {
	const [, folder = '', slug = ''] = /^(.*\/)([^/]+)\/$/.exec(path) ?? [];
	const address = pageAddress(kind, type);
	if (!address || address.isAnchor || slug === '') return undefined;
	return address.sections.some((section) => sectionPath(section, language) === folder)
		? { folder, slug }
		: undefined;
}

/**
 * Returns the documents of the site whose pages have these paths now, by path. Lists, and pages that were withdrawn or moved
 * since, are left out.
 */
export async function pagesOf(
	paths: readonly string[],
	{ site, req }: { site: ReadSite; req: PayloadRequest },
): Promise<Map<string, ReadPage>> {
	const found = new Map<string, ReadPage>();
	// Topics have a code of their vocabulary instead of a slug.
	for (const type of pageTypes.filter((one) => one !== 'topic'))
		for (const language of languages) {
			const sought = paths.flatMap((path) => slugIn(path, { type, kind: site.kind, language }) ?? []);
			if (sought.length === 0) continue;
			const { docs } = await req.payload.find({
				collection: type,
				where: {
					and: [{ owner: { equals: site.id } }, { slug: { in: sought.map(({ slug }) => slug) } }],
				},
				locale: language,
				depth: 0,
				pagination: false,
				overrideAccess: true,
				req: nested(req),
			});
			for (const one of docs) {
				const { success, data } = record.safeParse(one);
				if (!success) continue;
				const { id, slug, title, firstName, lastName, offices, office } = data;
				const own = type === 'office' ? [id] : [...(offices ?? []), ...(office ? [office] : [])];
				for (const { folder, slug: wanted } of sought)
					if (wanted === slug)
						found.set(`${folder}${slug}/`, {
							...{ type, id, offices: own },
							title: title ?? `${firstName ?? ''} ${lastName ?? ''}`.trim(),
						});
			}
		}
	return found;
}
