import type { IncomingMessage, ServerResponse } from 'node:http';
import { EMPTY_SEARCH_MAX } from '@portolano/content-models';
import { z } from 'zod';
import { isFromOwnPage } from '../own-page.ts';
import { readForm } from '../read-form.ts';
import { endAfterRefusal } from '../short-answer.ts';

const FORM_MAX = 1_000;

const form = z.object({ q: z.string().min(1).max(EMPTY_SEARCH_MAX) });

/** An e-mail address, or as many figures as a telephone number, a tax code or a card has. */
const aboutSomebody = /@|(?:\d[\s.-]*){5}|[a-z]{6}\d{2}[a-z]\d{2}/i;

/** Returns the words of a search in one form; undefined for those that may be about a person, which are not kept. */
export function keptWords(typed: string): string | undefined {
	const words = typed.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
	return words === '' || aboutSomebody.test(words) ? undefined : words;
}

/** Answers the search page, which tells a search without results; `count` gets its words where they may be kept. */
export async function takeEmptySearch(
	request: IncomingMessage,
	response: ServerResponse,
	count: (words: string) => void,
): Promise<void> {
	const read = isFromOwnPage(request)
		? await readForm(request, { schema: form, bytesMax: FORM_MAX })
		: ({ status: 403 } as const);
	if ('status' in read) response.writeHead(read.status).end();
	else {
		const words = keptWords(read.data.q);
		if (words !== undefined) count(words);
		response.writeHead(204).end();
	}
	endAfterRefusal(request);
}
