import { z } from 'zod';

/** The CMS lays the draft over the site, which takes a moment. */
const timeoutMs = 20_000;

export interface CmsOfPreviews {
	/** URL of the CMS, which knows who may look. */
	readonly cmsUrl: string;
	/** Token that the CMS, the gateway and the publisher share. */
	readonly publisherToken: string;
}

/** What a visitor does: see `cms/src/shared-previews/visit-endpoint.ts`. */
export type Visiting =
	| { act: 'enter'; key: string; signature: string; pass?: string | undefined }
	| { act: 'ask'; key: string; signature: string; address: string }
	| { act: 'type'; key: string; signature: string; address: string; code: string }
	| { act: 'look'; key: string; pass?: string | undefined; isPage: boolean }
	| { act: 'comment'; key: string; pass?: string | undefined; text: string };

const bar = z.object({
	person: z.string(),
	until: z.string(),
	address: z.string(),
	mayComment: z.boolean(),
	comments: z.array(z.object({ text: z.string(), words: z.string() })),
});

const ends = ['published', 'withdrawn', 'deleted', 'revoked', 'not-permitted', 'expired'] as const;

export type End = (typeof ends)[number];

/** What the page of a draft tells besides it, to whom it is shared with. */
export type Bar = z.infer<typeof bar>;

const path = z.string().startsWith('/');
const gate = { person: z.string(), until: z.string() };

const visitAnswer = z.discriminatedUnion('is', [
	z.object({ is: z.literal('unknown') }),
	z.object({ is: z.literal('ended'), end: z.enum(ends), person: z.string(), page: z.url().optional() }),
	z.object({ is: z.literal('closed') }),
	z.object({ is: z.literal('gate'), ...gate }),
	z.object({ is: z.literal('wrong code'), ...gate }),
	z.object({ is: z.literal('entered'), pass: z.string() }),
	z.object({ is: z.literal('inside'), path }),
	z.object({ is: z.literal('shown'), session: z.string(), path, bar: bar.optional() }),
	z.object({ is: z.literal('commented'), path }),
	z.object({ is: z.literal('too many comments'), path }),
	z.object({ is: z.literal('unavailable'), person: z.string() }),
]);

export type VisitAnswer = z.infer<typeof visitAnswer>;

/** Asks the CMS what a visitor of a shared preview is to be shown. @throws when it doesn't answer. */
export async function visit(
	{ cmsUrl, publisherToken }: CmsOfPreviews,
	visiting: Visiting,
): Promise<VisitAnswer> {
	const response = await fetch(new URL('/api/shared-previews/visit', cmsUrl), {
		method: 'POST',
		headers: { authorization: `Bearer ${publisherToken}`, 'content-type': 'application/json' },
		body: JSON.stringify(visiting),
		signal: AbortSignal.timeout(timeoutMs),
	});
	if (!response.ok) throw new Error(`The CMS answered ${response.status} about a shared preview.`);
	return visitAnswer.parse(await response.json());
}
