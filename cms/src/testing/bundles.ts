import { z } from 'zod';
import { type Answer, complaintsOf, type Desk, savedIn } from './desk.ts';
import { type Bed, paragraphOf } from './bed.ts';

const shown = z.object({
	id: z.string(),
	state: z.string(),
	seen: z.string(),
	at: z.string().optional(),
	notices: z.array(z.string()),
	parts: z.array(
		z.object({
			...{ type: z.string(), id: z.string(), title: z.string(), action: z.string(), state: z.string() },
			...{ isOnline: z.boolean(), isIdle: z.boolean(), notes: z.array(z.string()), mayOpen: z.boolean() },
			withdrawal: z.looseObject({ kind: z.string() }).optional(),
		}),
	),
	moves: z.array(z.object({ name: z.string(), refusal: z.string().optional() })),
	history: z.array(z.object({ words: z.string(), reason: z.string().optional() })),
	results: z.array(z.object({ id: z.string(), title: z.string(), reason: z.string().optional() })).optional(),
});

export type ShownBundle = z.infer<typeof shown>;

/** A part as requests name it. */
export interface PartName {
	type: string;
	id: string;
	action?: 'publish' | 'withdraw';
	withdrawal?: object;
}

/** Returns the bundle in an answer. @throws when it was a refusal. */
export function bundleIn(answer: Answer): ShownBundle {
	if (answer.status >= 300) throw new Error(complaintsOf(answer).message);
	return shown.parse(answer.body);
}

export const page = (id: string, action: PartName['action'] = 'publish'): PartName => ({
	type: 'page',
	id,
	action,
});

/** Makes a bundle of the portal; returns its id. */
export async function newBundle(
	bed: Bed,
	desk: Desk,
	{ parts = [], title = 'Festa' }: { parts?: readonly PartName[]; title?: string } = {},
): Promise<string> {
	const body = { title, owner: bed.sites.portale, parts };
	return bundleIn(await desk.request('POST', 'bundles/desk', body)).id;
}

/** Shows a bundle to an editor. */
export const bundleOf = async (desk: Desk, id: string): Promise<ShownBundle> =>
	bundleIn(await desk.request('GET', `bundles/${id}/desk`));

/** Asks for something to be done with a bundle as it is now; `seen` names another one that was seen. */
export async function doWith(
	desk: Desk,
	id: string,
	wish: { do: string } & Record<string, unknown>,
): Promise<Answer> {
	const { seen } = await bundleOf(desk, id);
	return desk.request('POST', `bundles/${id}/desk`, { seen, ...wish });
}

/** Saves a new draft of a page of the portal; returns its id. */
export async function newDraft(
	{ sites }: Bed,
	desk: Desk,
	{ title, ...more }: { title: string } & Record<string, unknown>,
): Promise<string> {
	const data = {
		...{ owner: sites.portale, languages: ['it'], title, summary: `Su ${title}`, body: paragraphOf(title) },
		...more,
	};
	return savedIn(await desk.request('POST', 'page?draft=true', data)).id;
}

/** Saves a draft beside what is published of a page. */
export const editDraft = (desk: Desk, id: string, title: string): Promise<Answer> =>
	desk.request('PATCH', `page/${id}?draft=true`, { title });
