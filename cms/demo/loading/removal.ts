import { z } from 'zod';

/** What became of the documents and accounts that the demo brought. */
export const removal = z.strictObject({
	/** Number of documents deleted. */
	removed: z.int(),
	/** Documents that stay because people changed them, by kind and title. */
	changed: z.array(z.string()),
	/** Documents that stay because something that stays mentions them. */
	used: z.array(z.string()),
	/** E-mail addresses of accounts that stay: without them nobody could administer the CMS. */
	accounts: z.array(z.string()),
});

export type Removal = z.infer<typeof removal>;
