import type { z } from 'zod';
import { localized } from '../languages.ts';
import { publicationDays } from '../lifetime.ts';
import { day, instant, localizedText, slug, text } from '../primitives.ts';
import { published } from '../published.ts';
import { reference, references } from '../references.ts';
import { localizedRichText } from '../rich-text.ts';
import { topicCodes } from '../topic-codes.ts';
import { newsTypes } from '../vocabularies/news-types.ts';
import { codeSchema } from '../vocabulary.ts';

/** Notizia, comunicato or avviso (Modello Comuni b.7; schema.org NewsArticle). */
export const news = published('news', {
	slug: localized(slug),
	title: localizedText(),
	summary: localizedText(),
	newsType: codeSchema(newsTypes),
	/** Date of the news, which orders lists. */
	date: instant,
	/** Last day on which it is listed; the page stays. */
	listedUntil: day.optional(),
	...publicationDays,
	/** Number of a press release, such as `112/2026`. */
	number: text(40).optional(),
	topics: topicCodes.min(1),
	image: reference('media').optional(),
	body: localizedRichText,
	/** Who is responsible for it (a cura di). */
	offices: references('office').min(1),
	people: references('person'),
	places: references('place'),
	documents: references('document'),
	datasets: references('dataset'),
	gallery: references('media'),
});

declare module '../documents.ts' {
	interface Documents {
		news: z.infer<typeof news>;
	}
}
