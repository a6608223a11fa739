import { contentTypeSchema, siteKinds } from '@portolano/content-models';
import { z } from 'zod';

/** A related document as forms have it: its id, or the document itself. */
const related = z
	.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])
	.nullish()
	.catch(undefined);

const ids = z.array(related).transform((values) => values.filter((id) => typeof id === 'string'));

const chosen = z.array(z.object({ relationTo: contentTypeSchema, value: related }));

const words = z
	.string()
	.nullish()
	.transform((text) => text?.trim() ?? '')
	.catch('');

const figures = z.array(z.object({ value: words, label: words }));

/** What the form of a site says of its home page, in the language in which it is open. */
export const homeForm = z.object({
	kind: z.enum(siteKinds),
	name: words,
	tagline: words,
	office: related,
	emergencyNumbers: z.array(z.object({ number: words, label: words })).catch([]),
	home: z.object({
		title: words,
		introduction: z.unknown().optional(),
		image: related,
		featured: chosen.catch([]),
		usefulServices: ids.catch([]),
		places: ids.catch([]),
		figures: figures.catch([]),
	}),
});

export type HomeForm = z.infer<typeof homeForm>;
