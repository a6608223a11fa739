import { originOfPreview } from '@portolano/content-models';
import { z } from 'zod';
import { env } from '../env.ts';
import { callPublisher } from '../publication/publisher-client.ts';
import { PreviewRefused } from './preview-refused.ts';

/** The publisher lays the drafts over its documents, which takes a moment for many. */
const timeoutMs = 10_000;

const session = z.object({
	token: z.string(),
	path: z.string(),
	expiresAt: z.string(),
	gaps: z.array(z.object({ type: z.string(), id: z.string(), field: z.string(), message: z.string() })),
});

const noSite = z.object({ sites: z.array(z.unknown()) });
const noPage = z.object({ own: z.array(z.unknown()) });
const unusable = z.object({
	problems: z.tuple([z.object({ told: z.object({ what: z.string(), cure: z.string() }) })], z.unknown()),
});

/** A preview that was opened. */
export interface OpenedPreview {
	/** Opens no other preview when it is sent with the next values of the form. */
	session: string;
	/** Address of the page, valid for an hour for whoever has it. */
	address: string;
	/** An ISO instant. */
	expiresAt: string;
	/** What is missing in the documents, or can't be shown. */
	gaps: { type: string; id: string; field: string; message: string }[];
}

function refusalOf(status: number, body: unknown): PreviewRefused {
	if (noSite.safeParse(body).success)
		return new PreviewRefused(404, 'Il sito proprietario non è pubblicato: pubblicalo, poi riprova.');
	if (noPage.safeParse(body).success)
		return new PreviewRefused(
			404,
			'Questo contenuto non ha una pagina sul suo sito in questa lingua: controlla il sito proprietario e le lingue pronte.',
		);
	const { data } = unusable.safeParse(body);
	if (data) return new PreviewRefused(422, `${data.problems[0].told.what} ${data.problems[0].told.cure}`);
	if (status === 413)
		return new PreviewRefused(413, 'Il contenuto supera 8 MB, troppo per un’anteprima: riducilo o dividilo.');
	if (status === 400)
		return new PreviewRefused(400, 'Questo contenuto non si può vedere in anteprima: salva una bozza.');
	return new PreviewRefused(503, 'L’anteprima non risponde: riprova tra poco. Puoi salvare e pubblicare.');
}

/** Opens a session at the publisher. @throws PreviewRefused when it refuses or doesn't answer. */
export async function openSession(request: object): Promise<OpenedPreview> {
	const response = await callPublisher('POST /preview-sessions', { body: request, timeoutMs }).catch(() => {
		throw refusalOf(503, undefined);
	});
	const body: unknown = await response.json();
	if (response.status !== 201) throw refusalOf(response.status, body);
	const { token, path, expiresAt, gaps } = session.parse(body);
	return { session: token, address: originOfPreview(env.PREVIEW_ORIGIN, token) + path, expiresAt, gaps };
}
