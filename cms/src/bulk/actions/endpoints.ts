import type { ContentType } from '@portolano/content-models';
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { neverCached } from '../../endpoints/answers.ts';
import { readSites } from '../../publication/sites.ts';
import { labelOfState } from '../../workflow/states.ts';
import { oneByOne } from '../one-by-one.ts';
import { candidatesOf } from './candidates.ts';
import { carryOut } from './carry-out.ts';
import { judgeEach } from './judge.ts';
import { type ActionName, actionNames } from './offered.ts';
import { AT_ONCE, CHOSEN_MAX, type Chosen, doWish, ManyRefused, planWish, type Wish } from './wish.ts';

interface Context {
	type: ContentType;
	/** What the list of the type offers. */
	offered: readonly ActionName[];
}

function requireOffered(action: ActionName, { offered }: Context): void {
	if (!offered.includes(action))
		throw new ManyRefused(400, 'Con questo tipo di contenuti non si può fare su molti insieme.');
}

const gone = 'Non c’è più, o non è tra i contenuti che puoi vedere.';

/** Ids that were chosen and aren't among the documents found. */
function missingAmong(chosen: Chosen, found: readonly { id: string }[]): string[] {
	if (!('ids' in chosen)) return [];
	const known = new Set(found.map(({ id }) => id));
	return chosen.ids.filter((id) => !known.has(id));
}

async function plan(context: Context, req: PayloadRequest): Promise<Response> {
	const { type } = context;
	await addDataAndFileToRequest(req);
	const { success, data } = planWish.safeParse(req.data);
	if (!success)
		throw new ManyRefused(
			400,
			`Servono che cosa fare (do: ${actionNames.join(', ')}) e con quali contenuti (chosen: ids, al massimo ${CHOSEN_MAX}, oppure where e search).`,
		);
	requireOffered(data.do, context);
	const candidates = await candidatesOf(type, data.chosen, req);
	const judgements = await judgeEach(data.do, { type, candidates }, req);
	const sites = await readSites(req);
	const items = candidates.map(({ id, title, site, state, seen }, index) => ({
		...{ id, title, seen, site: sites.get(site)?.name ?? '' },
		state: state ? labelOfState(state) : '',
		...judgements[index],
	}));
	const missing = missingAmong(data.chosen, candidates).map((id) => ({
		...{ id, title: id, seen: '', site: '', state: '', refusal: gone },
	}));
	return Response.json({ items: [...items, ...missing] }, { headers: neverCached });
}

function subjectsOf(type: ContentType, items: readonly { id: string; seen: string }[]) {
	return new Map(items.map(({ id, seen }) => [id, { subject: { type, id }, seen }]));
}

async function carryOutEach(
	wished: Wish,
	items: ReturnType<typeof subjectsOf>,
	req: PayloadRequest,
): Promise<Response> {
	const { payload } = req;
	const listed = [...items.keys()].map((id) => ({ id, title: '' }));
	const { errors } = await oneByOne(listed, { req, payload }, async ({ id }) => {
		const item = items.get(id);
		if (item) await carryOut(wished, item, req);
	});
	const reasons = new Map(errors.map(({ id, reason }) => [id, reason]));
	const results = [...items.keys()].map((id) => {
		const reason = reasons.get(id);
		return reason === undefined ? { id } : { id, reason };
	});
	return Response.json({ results }, { headers: neverCached });
}

async function carryOutSome(context: Context, req: PayloadRequest): Promise<Response> {
	await addDataAndFileToRequest(req);
	const { success, data } = doWish.safeParse(req.data);
	if (!success)
		throw new ManyRefused(
			400,
			`Servono che cosa fare (wish) e da 1 a ${AT_ONCE} contenuti (items: id, e seen, l’updatedAt che hai visto).`,
		);
	requireOffered(data.wish.do, context);
	return carryOutEach(data.wish, subjectsOf(context.type, data.items), req);
}

const signedIn =
	(handle: (req: PayloadRequest) => Promise<Response>): Endpoint['handler'] =>
	(req) => {
		if (!req.user) throw new ManyRefused(401, 'Accedi alla redazione.');
		return handle(req);
	};

/**
 * The endpoints of a type: `POST /many/plan` tells for each chosen document (`chosen`) whether something (`do`) can be done with
 * it, and why not; `POST /many` does it (`wish`) with some (`items`), one after the other, and tells the result of each. What is
 * refused for one changes nothing for the others.
 */
export function manyEndpoints(type: ContentType, offered: readonly ActionName[]): Endpoint[] {
	const context = { type, offered };
	return [
		{ path: '/many/plan', method: 'post', handler: signedIn((req) => plan(context, req)) },
		{ path: '/many', method: 'post', handler: signedIn((req) => carryOutSome(context, req)) },
	];
}
