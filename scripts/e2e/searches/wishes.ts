import { languageSchema } from '@portolano/content-models';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

function read<T>(file: string, schema: z.ZodType<T>): T {
	return schema.parse(parse(readFileSync(join(import.meta.dirname, file), 'utf8')));
}

const written = read(
	'wishes-2026-12.yaml',
	z.array(z.strictObject({ id: z.int(), language: languageSchema, wish: z.string(), wanted: z.string() })),
);

const answers = read(
	'wish-answers-2026-12.yaml',
	z.array(z.strictObject({ id: z.int(), typed: z.string(), pages: z.array(z.string()).min(1) })),
);

/** What a visitor wishes, in their language, what they would type, and the pages of the brand site that answer. */
export type Wish = (typeof written)[number] & {
	typed: string;
	/** Italian paths. Their translations answer too. */
	pages: readonly string[];
};

/** The forty-five wishes of visitors, written before the work on the brand site. */
export const wishes: readonly Wish[] = written.map((wish) => {
	const answer = answers.find((one) => one.id === wish.id);
	if (!answer) throw new Error(`Wish ${String(wish.id)} has no page that answers it.`);
	return { ...wish, typed: answer.typed, pages: answer.pages };
});
