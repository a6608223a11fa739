import { SHARED_COMMENT_MAX } from '@portolano/content-models';
import { z } from 'zod';

const key = z.string().regex(/^[0-9a-f]{32}$/);
const signature = z.string().max(100);
const pass = z.string().max(1000);
const address = z.string().max(254);

/** What a visitor of a shared preview does, as the gateway passes it on. */
export const visiting = z.discriminatedUnion('act', [
	/** Opens the address that was sent. */
	z.strictObject({ act: z.literal('enter'), key, signature, pass: pass.optional() }),
	/** Asks for a code. */
	z.strictObject({ act: z.literal('ask'), key, signature, address }),
	/** Types it. */
	z.strictObject({ act: z.literal('type'), key, signature, address, code: z.string().max(20) }),
	/** Looks at a page, or loads a file of one. */
	z.strictObject({ act: z.literal('look'), key, pass: pass.optional(), isPage: z.boolean() }),
	z.strictObject({
		...{ act: z.literal('comment'), key, pass: pass.optional() },
		text: z.string().trim().min(1).max(SHARED_COMMENT_MAX),
	}),
]);

export type Visiting = z.infer<typeof visiting>;
