import { z } from 'zod';
import { askCms } from '../ask-cms.ts';
import type { WantedWithdrawal } from '../withdrawal/api.ts';

const result = z.object({
	...{ type: z.string(), id: z.string(), title: z.string() },
	/** Why the part is refused; missing when nothing is against it. */
	reason: z.string().optional(),
});

export type PartResult = z.infer<typeof result>;

const part = z.object({
	...{ type: z.string(), id: z.string(), title: z.string(), noun: z.string() },
	...{ site: z.string(), state: z.string(), notes: z.array(z.string()) },
	action: z.enum(['publish', 'withdraw']),
	...{ isOnline: z.boolean(), mayOpen: z.boolean(), mayBeOutdated: z.boolean() },
	/** How it is withdrawn; missing when it goes online. */
	withdrawal: z
		.object({
			kind: z.enum(['error', 'outdated', 'merged']),
			reason: z.string(),
			successor: z
				.object({ type: z.string(), id: z.string(), title: z.string(), typeName: z.string() })
				.optional(),
		})
		.optional(),
});

export type ShownPart = z.infer<typeof part>;

const move = z.object({
	name: z.enum(['submit', 'approve', 'send-back', 'publish']),
	/** Why this person may not make it now; missing when they may. */
	refusal: z.string().optional(),
});

const bundle = z.object({
	...{ id: z.string(), title: z.string(), note: z.string(), state: z.string(), label: z.string() },
	owner: z.object({ id: z.string(), name: z.string() }),
	/** What was seen, to be sent with what depends on it. */
	seen: z.string(),
	notices: z.array(z.string()),
	/** An instant: when it went online, or will. */
	at: z.string().optional(),
	parts: z.array(part),
	previews: z.array(z.object({ key: z.string(), name: z.string(), type: z.string(), id: z.string() })),
	moves: z.array(move),
	history: z.array(z.object({ words: z.string(), reason: z.string().optional() })),
	/** What a check has found. */
	results: z.array(result).optional(),
});

export type ShownBundle = z.infer<typeof bundle>;
export type ShownMove = z.infer<typeof move>;

const line = z.object({
	...{ id: z.string(), title: z.string(), state: z.string(), label: z.string(), site: z.string() },
	...{ count: z.number(), at: z.string().optional(), notice: z.string().optional(), changed: z.string() },
});

export type BundleLine = z.infer<typeof line>;

const site = z.object({ id: z.string(), name: z.string() });

export type SiteChoice = z.infer<typeof site>;

/** What the screen of bundles shows. */
export const bundleLists = z.object({ open: z.array(line), published: z.array(line), sites: z.array(site) });

export type BundleLists = z.infer<typeof bundleLists>;

const ofDocument = z.object({
	bundle: z.object({ id: z.string(), title: z.string(), mayOpen: z.boolean() }).optional(),
	open: z.array(z.object({ id: z.string(), title: z.string() })),
	sites: z.array(site),
});

export type BundleOfDocument = z.infer<typeof ofDocument>;

const candidate = z.object({
	...{ type: z.string(), id: z.string(), title: z.string(), noun: z.string() },
	...{ site: z.string(), state: z.string() },
});

export type Candidate = z.infer<typeof candidate>;

/** A part as it is asked for. */
export interface PartWish {
	type: string;
	id: string;
	action: 'publish' | 'withdraw';
	withdrawal?: WantedWithdrawal;
}

const unreachable =
	'Il CMS non risponde: controlla la rete e riprova. Non so se è cambiato qualcosa: ricarica la pagina.';

const ask = <T>(path: string, schema: z.ZodType<T>, body?: object) =>
	askCms(`bundles/${path}`, { body, read: (answer) => schema.parse(answer), unreachable });

export const changeBundle = (id: string, wish: { do: string } & Record<string, unknown>) =>
	ask(`${id}/desk`, bundle, wish);
export const deleteBundle = (id: string) =>
	ask(`${id}/desk`, z.object({ isDeleted: z.boolean() }), { do: 'delete' });
export const makeBundle = (wanted: {
	title: string;
	note?: string;
	owner: string;
	parts?: readonly PartWish[];
}) => ask('desk', bundle, wanted);
export const askLists = () => ask('desk', bundleLists);
export const askBundleOf = (type: string, id: string) =>
	ask(`of?${new URLSearchParams({ type, id }).toString()}`, ofDocument);
export const searchDocuments = (words: string) =>
	ask(`search?${new URLSearchParams({ words }).toString()}`, z.object({ found: z.array(candidate) }));

/** Returns the results of the parts that a refusal tells, if it does. */
export const resultsIn = (details: unknown): PartResult[] =>
	z.object({ parts: z.array(result) }).safeParse(details).data?.parts ?? [];

/** The address of a preview of a document with the drafts of its bundle. */
export const previewOf = ({ type, id }: { type: string; id: string }, key?: string): string =>
	`/api/bundles/preview?${new URLSearchParams({ type, id, ...(key !== undefined && { site: key }) }).toString()}`;
