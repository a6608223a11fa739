import { contentTypeSchema, documentId } from '@portolano/content-models';
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { BUNDLE_NOTE_MAX, BUNDLE_TITLE_MAX } from '../collections/bundles/index.ts';
import { neverCached } from '../endpoints/answers.ts';
import { cancelScheduled } from '../publication/schedule/cancel.ts';
import { wantedWithdrawal } from '../publication/withdrawal/wanted.ts';
import { instantInRome } from '../publication/schedule/rome-instant.ts';
import { changeBundle, openBundleOf, PARTS_MAX } from './bundle.ts';
import { BundleRefused } from './bundle-refused.ts';
import { addParts, createBundle, deleteBundle, removePart, renameBundle } from './change.ts';
import { moveBundle } from './moves.ts';
import { waitingOf } from './open.ts';
import { readParts } from './parts.ts';
import { checkBundle, publishBundle, scheduleBundle } from './publish.ts';
import { openPreview } from '../preview/open-preview.ts';
import { PreviewRefused } from '../preview/preview-refused.ts';
import { findBundle, sitesToChoose, worksOnBundle } from './rights.ts';
import { searchDocuments } from './search.ts';
import { listBundles, openBundles, showBundle } from './shown.ts';
import { undoBundle } from './undo.ts';

const subject = z.object({ type: contentTypeSchema, id: documentId });
const item = subject.extend({
	action: z.enum(['publish', 'withdraw']).default('publish'),
	/** How it is withdrawn; by default as an error, without a reason. */
	withdrawal: wantedWithdrawal.optional(),
});
const parts = z.array(item).max(PARTS_MAX);
const title = z.string().trim().min(1).max(BUNDLE_TITLE_MAX);
const note = z.string().trim().max(BUNDLE_NOTE_MAX).default('');
const seen = z.string().max(100);

const newBundle = z.object({ title, note, owner: z.string().min(1).max(100), parts: parts.default([]) });

/** What can be asked of a bundle; `seen` is the fingerprint that its answer has. */
const wish = z.discriminatedUnion('do', [
	z.object({ do: z.literal('rename'), title, note }),
	z.object({ do: z.literal('add'), parts: parts.min(1) }),
	z.object({ do: z.literal('remove'), part: subject }),
	z.object({ do: z.enum(['submit', 'approve']), seen }),
	z.object({ do: z.literal('send-back'), seen, reason: z.string().max(1000) }),
	z.object({ do: z.literal('check') }),
	z.object({ do: z.literal('publish'), seen }),
	z.object({
		...{ do: z.literal('schedule'), seen },
		/** A day and a time of the day in Rome. */
		...{ day: z.string(), time: z.string(), isSecond: z.boolean().default(false) },
	}),
	z.object({ do: z.literal('cancel') }),
	z.object({ do: z.literal('undo') }),
	z.object({ do: z.literal('delete') }),
]);

type Wish = z.infer<typeof wish>;

function requireUser({ user }: PayloadRequest): void {
	if (!user) throw new BundleRefused('Accedi alla redazione.', 401);
}

const answer = (body: object, status = 200) => Response.json(body, { status, headers: neverCached });

/** Parses the body of a request. @throws BundleRefused */
async function bodyOf<Body>(schema: z.ZodType<Body>, needs: string, req: PayloadRequest): Promise<Body> {
	await addDataAndFileToRequest(req);
	const { success, data } = schema.safeParse(req.data);
	if (success) return data;
	throw new BundleRefused(needs, 400);
}

async function cancel(id: string, req: PayloadRequest): Promise<void> {
	const bundle = await findBundle(id, req);
	const waiting = await waitingOf(bundle, req);
	if (!waiting) throw new BundleRefused('Il pacchetto non è programmato.');
	await cancelScheduled({ seq: waiting[0].row.seq, req });
	await changeBundle(bundle, { what: 'cancelled', written: {} }, req);
}

/** Does what is wished; returns what is to be told beside the bundle as it is then. */
async function carryOut(id: string, wished: Wish, req: PayloadRequest): Promise<object> {
	switch (wished.do) {
		case 'rename':
			await renameBundle(id, wished, req);
			return {};
		case 'add':
			await addParts(id, wished.parts, req);
			return {};
		case 'remove':
			await removePart(id, wished.part, req);
			return {};
		case 'submit':
		case 'approve':
			await moveBundle({ id, seen: wished.seen, move: wished.do }, req);
			return {};
		case 'send-back':
			await moveBundle({ id, seen: wished.seen, move: wished.do, reason: wished.reason }, req);
			return {};
		case 'check':
			return { results: (await checkBundle({ id }, req)).results };
		case 'publish':
			await publishBundle({ id, seen: wished.seen }, req);
			return {};
		case 'schedule':
			await scheduleBundle({ id, seen: wished.seen }, instantInRome(wished), req);
			return {};
		case 'cancel':
			await cancel(id, req);
			return {};
		case 'undo':
			await undoBundle(id, req);
			return {};
		case 'delete':
			await deleteBundle(id, req);
			return { isDeleted: true };
	}
}

const needsWish =
	'Serve che cosa fare (do: rename, add, remove, submit, approve, send-back, check, publish, schedule, cancel, undo, delete), e ciò che serve per farlo: un titolo, dei contenuti, il pacchetto visto (seen), un motivo, un giorno e un’ora.';

const idIn = (req: PayloadRequest) => String(req.routeParams?.['id']);

async function show(req: PayloadRequest): Promise<Response> {
	requireUser(req);
	return answer(await showBundle(idIn(req), req));
}

async function change(req: PayloadRequest): Promise<Response> {
	requireUser(req);
	const wished = await bodyOf(wish, needsWish, req);
	const told = await carryOut(idIn(req), wished, req);
	return answer(wished.do === 'delete' ? told : { ...(await showBundle(idIn(req), req)), ...told });
}

async function list(req: PayloadRequest): Promise<Response> {
	requireUser(req);
	return answer({ ...(await listBundles(req)), sites: await sitesToChoose(req) });
}

async function create(req: PayloadRequest): Promise<Response> {
	requireUser(req);
	const needs = `Servono un titolo, di al massimo ${BUNDLE_TITLE_MAX} caratteri, e il sito che cura il pacchetto (owner).`;
	const wanted = await bodyOf(newBundle, needs, req);
	return answer(await showBundle(await createBundle(wanted, req), req), 201);
}

async function search(req: PayloadRequest): Promise<Response> {
	requireUser(req);
	const words = req.searchParams.get('words') ?? '';
	return answer({ found: await searchDocuments(words.slice(0, 200), req) });
}

/** Leads to the preview of a document, with the drafts of its bundle. */
async function preview(req: PayloadRequest): Promise<Response> {
	const { user, payload, searchParams } = req;
	if (!user) throw new PreviewRefused(401, 'Accedi per vedere un’anteprima.');
	const { success, data } = subject.safeParse(Object.fromEntries(searchParams));
	if (!success) throw new PreviewRefused(400, 'Serve il contenuto: type e id.');
	const form = { ...data, language: 'it' as const, values: {} };
	const site = searchParams.get('site') ?? undefined;
	const { address } = await openPreview(form, { payload, user, session: undefined, site });
	return new Response(null, { status: 303, headers: { ...neverCached, Location: address } });
}

/** The open bundle of a document, and those to which the user could add it. */
async function ofDocument(req: PayloadRequest): Promise<Response> {
	requireUser(req);
	const { success, data } = subject.safeParse(Object.fromEntries(req.searchParams));
	if (!success) throw new BundleRefused('Serve il contenuto: type e id.', 400);
	const [part] = await readParts([{ ...data, action: 'publish' }], req);
	if (!part?.found)
		throw new BundleRefused('Questo contenuto non c’è più, o non è tra quelli su cui lavori.', 404);
	const bundle = await openBundleOf(data, req);
	const open = bundle ? [] : (await openBundles(req)).filter(({ state }) => state !== 'scheduled');
	return answer({
		bundle: bundle && { id: bundle.id, title: bundle.title, mayOpen: worksOnBundle(req.user, bundle) },
		open: open.map(({ id, title: named }) => ({ id, title: named })),
		sites: await sitesToChoose(req),
	});
}

/**
 * `/api/bundles`: `GET /desk` lists the bundles of the user, `POST /desk` makes one; `GET /of?type&id` tells the bundle of a
 * document, `GET /search?words` finds documents for it, `GET /preview?type&id&site` leads to a preview; `GET /<id>/desk` tells all of one, `POST` does something with it (`do`) and tells the same.
 */
export const bundleEndpoints: Endpoint[] = [
	{ path: '/desk', method: 'get', handler: list },
	{ path: '/desk', method: 'post', handler: create },
	{ path: '/of', method: 'get', handler: ofDocument },
	{ path: '/search', method: 'get', handler: search },
	{ path: '/preview', method: 'get', handler: preview },
	{ path: '/:id/desk', method: 'get', handler: show },
	{ path: '/:id/desk', method: 'post', handler: change },
];
