import { z } from 'zod';

/** What the CMS answers about a document. */
export const presence = z.object({
	others: z.array(z.object({ name: z.string(), isYou: z.boolean(), isWriting: z.boolean() })),
});

export type Others = z.infer<typeof presence>['others'];

/** Tells who else has the document open, and what they do; nothing when nobody has. */
export function othersInWords(others: Others): string {
	return others
		.map(({ name, isYou, isWriting }) => {
			if (isYou)
				return isWriting
					? 'Hai questo contenuto aperto anche in un’altra finestra, con modifiche non salvate.'
					: 'Hai questo contenuto aperto anche in un’altra finestra.';
			return `${name} ${isWriting ? 'sta scrivendo qui' : 'sta guardando questa pagina'}.`;
		})
		.join(' ');
}
