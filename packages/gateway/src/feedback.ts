import { appendFile, mkdir, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname } from 'node:path';
import { ratingForm } from '@portolano/content-models';
import { Allowance } from './allowance.ts';
import { outcomePage, pathOfReferer, thanksAddress } from './feedback-pages.ts';
import { RATING_MAX } from './limits.ts';
import { isFromOwnPage } from './own-page.ts';
import { readForm } from './read-form.ts';
import { endAfterRefusal } from './short-answer.ts';

/** Where the feedback box of every page posts its rating (criteria C.SI.2.5 and C.SI.2.6). */
export const feedbackPath = '/valutazione/';

const MINUTE_MS = 60_000;

/** Maximum bytes of a site's ratings file (about 300,000 ratings); a full file takes no more until it is collected. */
const FILE_MAX = 64_000_000;

/** Rate limits for ratings. Addresses are kept in memory only, never stored with the ratings. */
export class FeedbackLimits {
	/** The burst lets an office or a school behind one address rate at the same time. */
	readonly #ofReader = new Allowance({ burst: 20, everyMs: MINUTE_MS, keysMax: 10_000 });
	/** Keeps many addresses together from filling the disk. */
	readonly #ofSite = new Allowance({ burst: 300, everyMs: 500, keysMax: 1_000 });

	/** Counts a rating by `reader` in `file`, the ratings file of a site; returns 0, or the milliseconds to wait. */
	take({ reader, file, now }: { reader: string; file: string; now: number }): number {
		return this.#ofReader.take(`${file} ${reader}`, now) || this.#ofSite.take(file, now);
	}
}

export interface FeedbackContext {
	/** File to which the rating is appended (NDJSON). */
	readonly file: string;
	/** Folder of the live release, with the pages that report the outcome. */
	readonly folder: string;
	/** Puts the alerts in force into a page. */
	readonly included: (html: string) => string;
	readonly clock: () => Date;
	readonly limits: FeedbackLimits;
	/** Key of the rate limit, from `readerNetwork`. */
	readonly reader: string;
}

const page = (title: string, text: string) =>
	`<!doctype html><html lang="it"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>${text}</p></html>`;

type Words = readonly [title: string, text: string];

const notSent = 'Valutazione non inviata';

const refusals: Readonly<Record<number, Words>> = {
	400: [notSent, 'Scegli da una a cinque stelle e riprova dalla pagina. Non abbiamo salvato nulla.'],
	403: [
		notSent,
		'La richiesta arriva da un altro sito: valuta dalla pagina stessa. Non abbiamo salvato nulla.',
	],
	413: [notSent, 'Il testo è troppo lungo: accorcialo e riprova dalla pagina. Non abbiamo salvato nulla.'],
	415: [
		notSent,
		'La richiesta non arriva dal modulo della pagina: riprova da lì. Non abbiamo salvato nulla.',
	],
	429: [
		notSent,
		'Sono arrivate troppe valutazioni in poco tempo: riprova tra un minuto. Non abbiamo salvato nulla.',
	],
	503: [
		notSent,
		'In questo momento non possiamo raccogliere valutazioni: riprova domani. Non abbiamo salvato nulla.',
	],
};

const html = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' } as const;

/** A rating sent without scripts is answered by a redirect, so that reloading the page does not rate again. */
async function thank(response: ServerResponse, folder: string, path: string): Promise<void> {
	const thanks = await outcomePage(folder, path, 'sent');
	if (thanks) response.writeHead(303, { Location: thanksAddress(thanks.path, path) }).end();
	else response.writeHead(200, html).end(page('Grazie', 'La tua valutazione è arrivata.'));
}

async function refuse(
	request: IncomingMessage,
	response: ServerResponse,
	{ status, folder, included }: { status: number } & Pick<FeedbackContext, 'folder' | 'included'>,
): Promise<void> {
	const refused = await outcomePage(folder, pathOfReferer(request), 'not-sent');
	const [title, text] = refusals[status] ?? [notSent, 'Non abbiamo salvato nulla.'];
	response.writeHead(status, html).end(refused ? included(refused.html.toString()) : page(title, text));
}

async function sizeOf(file: string): Promise<number> {
	try {
		return (await stat(file)).size;
	} catch {
		// The site has no ratings file yet.
		return 0;
	}
}

/** Appends one rating. Only the owner of the file may read it, since texts may contain personal data. */
async function keep(line: string, file: string): Promise<void> {
	await mkdir(dirname(file), { recursive: true, mode: 0o700 });
	await appendFile(file, line, { mode: 0o600 });
}

/** Stores one rating; returns the path that was rated, or the HTTP status of the refusal. */
async function take(
	request: IncomingMessage,
	{ file, clock, limits, reader }: FeedbackContext,
): Promise<{ status: number; waitMs?: number } | { rated: string }> {
	if (!isFromOwnPage(request)) return { status: 403 };
	const now = clock();
	const waitMs = limits.take({ reader, file, now: now.getTime() });
	if (waitMs > 0) return { status: 429, waitMs };
	const form = await readForm(request, { schema: ratingForm, bytesMax: RATING_MAX });
	if ('status' in form) return form;
	if ((await sizeOf(file)) > FILE_MAX) return { status: 503 };
	await keep(`${JSON.stringify({ at: now.toISOString(), ...form.data })}\n`, file);
	return { rated: form.data.url };
}

/**
 * Appends one rating to the site's file. Refuses a request from another site, above the rate limit or with an invalid
 * form, and stores nothing of it.
 */
export async function takeFeedback(
	request: IncomingMessage,
	response: ServerResponse,
	context: FeedbackContext,
): Promise<void> {
	const outcome = await take(request, context);
	const { folder, included } = context;
	if ('rated' in outcome) await thank(response, folder, outcome.rated);
	else {
		const { status, waitMs } = outcome;
		if (waitMs !== undefined) response.setHeader('Retry-After', Math.ceil(waitMs / 1000));
		await refuse(request, response, { status, folder, included });
	}
	endAfterRefusal(request);
}
