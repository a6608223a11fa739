import { z } from 'zod';
import { refusalIn } from '../ask-cms.ts';

/** What the CMS answers to the values of a form: where its page can be looked at. */
export const openedPreview = z.object({
	/** Sent with the next values, which then show under the same address. */
	session: z.string(),
	address: z.url(),
	/** Key of the site that is shown. */
	site: z.string(),
	sites: z.array(z.object({ key: z.string(), name: z.string() })),
	/** What is missing, or can't be shown. */
	gaps: z.array(z.object({ field: z.string(), message: z.string() })),
});

export type OpenedPreview = z.infer<typeof openedPreview>;

/** @throws with the reason in Italian when there is no preview of these values. */
export async function fetchPreview(body: string): Promise<OpenedPreview> {
	const response = await fetch('/api/preview', {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body,
	}).catch(() => undefined);
	const answer: unknown = await response?.json().catch(() => undefined);
	const { data } = openedPreview.safeParse(answer);
	if (response?.ok && data) return data;
	throw new Error(
		refusalIn(answer) ?? 'Il CMS non risponde: l’anteprima riprende da sola quando continui a scrivere.',
	);
}
