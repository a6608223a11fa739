import { appendFile, mkdir } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname } from 'node:path';
import { z } from 'zod';

/** Where every page sends how clear it was found (C.SI.2.5, C.SI.2.6). */
export const feedbackPath = '/valutazione/';

const BODY_MAX = 4000;

/** What the box of the pages sends. Who wrote it is not known and not kept. */
const feedback = z.object({
	url: z.string().regex(/^\/[^\s]{0,300}$/),
	title: z.string().max(300),
	rating: z.coerce.number().int().min(1).max(5),
	positive: z.string().max(200).optional(),
	negative: z.string().max(200).optional(),
	text: z.string().max(200).optional(),
});

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
	let body = '';
	for await (const chunk of request) {
		body += String(chunk);
		if (body.length > BODY_MAX) return undefined;
	}
	return body;
}

const page = (title: string, text: string) =>
	`<!doctype html><html lang="it"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>${text}</p></html>`;

function answer(response: ServerResponse, status: number, [title, text]: readonly [string, string]): void {
	response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
	response.end(page(title, text));
}

/**
 * Takes one feedback and appends it to `file`, a JSON a line, with the instant of `clock`. Refuses what is not of the
 * form of the box and keeps nothing of it.
 */
export async function takeFeedback(
	request: IncomingMessage,
	response: ServerResponse,
	{ file, clock }: { file: string; clock: () => Date },
): Promise<void> {
	const body = await bodyOf(request);
	const { success, data } = feedback.safeParse(Object.fromEntries(new URLSearchParams(body ?? '')));
	if (!success) {
		answer(response, 400, [
			'Valutazione non inviata',
			'Scegli da una a cinque stelle e riprova dalla pagina. Non abbiamo salvato nulla.',
		]);
		return;
	}
	await mkdir(dirname(file), { recursive: true });
	await appendFile(file, `${JSON.stringify({ at: clock().toISOString(), ...data })}\n`);
	answer(response, 200, [
		'Grazie',
		'Il tuo parere ci aiuterà a migliorare il servizio. Torna indietro per continuare a leggere.',
	]);
}
