import { z } from 'zod';
import { askCms } from '../ask-cms.ts';

const answer = z.object({
	uses: z.array(
		z.object({
			type: z.string(),
			id: z.string(),
			title: z.string(),
			typeName: z.string(),
			site: z.string(),
			state: z.string(),
		}),
	),
	page: z.number(),
	pages: z.number(),
	total: z.number(),
	hidden: z.number(),
	isPartial: z.boolean(),
	appearances: z.array(z.object({ site: z.string(), what: z.string(), url: z.string() })),
});

/** What uses a document, a page at a time, and where it appears by itself. */
export type ShownUses = z.infer<typeof answer>;

/** Asks what uses a document, named like `news/1`. */
export const askUses = (document: string, page: number) =>
	askCms(`${document}/uses?page=${page}`, {
		read: (found) => answer.parse(found),
		unreachable: 'Non so dove è usato: il CMS non risponde. Controlla la rete e riprova.',
	});
