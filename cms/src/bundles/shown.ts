import type { PayloadRequest } from 'payload';
import { nounOf } from '../collections/registry.ts';
import { nested } from '../publication/scope.ts';
import { sitesShowing } from '../preview/sites-showing.ts';
import { keysById, namesByKey, type NamedSites, readSites } from '../publication/sites.ts';
import { plainWithdrawal } from '../publication/schedule/rehearse.ts';
import { mayBeOutdated } from '../publication/withdrawal/wanted.ts';
import { judgeMove } from '../workflow/allowed-moves.ts';
import { momentInWords } from '../workflow/moment.ts';
import type { MoveName } from '../workflow/moves.ts';
import { labelOfState } from '../workflow/states.ts';
import { type Bundle, deeds, findBundles, isOpen as areOpen } from './bundle.ts';
import { isMoved } from './moves.ts';
import { waitingOf } from './open.ts';
import { gone, isIdle, type Part, readParts, seenIn, titleOfPart } from './parts.ts';
import { findBundle, ownBundles } from './rights.ts';
import { type BundleState, bundleStates, lostApproval, stateOf } from './state.ts';

/** Something that can be done with a bundle. */
interface ShownMove {
	name: MoveName;
	/** Why this user may not do it now; undefined when they may. */
	refusal: string | undefined;
}

const labels = {
	foreign: 'È di un altro sito: lo vede e lo approva chi lo cura.',
	sameOnline: 'È già online così: nel pacchetto non cambia nulla.',
	offline: 'Non è online: non c’è nulla da ritirare.',
};

function notesOf(part: Part): string[] {
	const { isThere, found, item } = part;
	if (!isThere) return [gone];
	const foreign = found ? [] : [labels.foreign];
	return isIdle(part)
		? [...foreign, item.action === 'publish' ? labels.sameOnline : labels.offline]
		: foreign;
}

/** How a part is withdrawn, with the title of what takes its place as far as the user may know it. */
async function shownWithdrawal({ action, withdrawal = plainWithdrawal }: Part['item'], req: PayloadRequest) {
	if (action === 'publish') return undefined;
	const { kind, reason } = withdrawal;
	const successor = kind === 'error' ? undefined : withdrawal.successor;
	const [found] = successor ? await readParts([{ ...successor, action: 'publish' }], req) : [];
	const { singular: typeName } = nounOf(successor?.type ?? 'page');
	return {
		...{ kind, reason },
		successor: successor && found && { ...successor, title: titleOfPart(found), typeName },
	};
}

interface Showing {
	sites: NamedSites;
	isOpen: boolean;
	req: PayloadRequest;
}

async function shownPart(part: Part, { sites, isOpen: isToCome, req }: Showing) {
	const { item, found, newest, isOnline, isOutdated } = part;
	const { type, id, action } = item;
	return {
		...{
			type,
			id,
			action,
			isOnline,
			isIdle: isIdle(part),
			title: titleOfPart(part),
			notes: isToCome ? notesOf(part) : [],
		},
		...{ noun: nounOf(type).singular, mayOpen: found !== undefined },
		withdrawal: await shownWithdrawal(item, req),
		mayBeOutdated: mayBeOutdated(type) && !isOutdated,
		site: found ? (sites.get(found.site)?.name ?? '') : '',
		state: found && newest ? labelOfState(newest.state) : '',
	};
}

async function judge(
	name: MoveName,
	parts: readonly Part[],
	req: PayloadRequest,
): Promise<ShownMove | undefined> {
	const moved = parts.filter((part) => (name === 'publish' ? !isIdle(part) : isMoved(part, name)));
	if (moved.length === 0) return undefined;
	for (const { found, item } of moved) {
		if (!found) return { name, refusal: 'Una parte è di un altro sito, o non c’è più.' };
		// A withdrawal takes the same right as a publication, whatever the state.
		const judged = item.action === 'withdraw' ? { ...found, state: 'approved' as const } : found;
		const { refusal } = await judgeMove(name, judged, req);
		if (refusal !== undefined) return { name, refusal };
	}
	return { name, refusal: undefined };
}

/** Why what was scheduled no longer is, if that happened. */
async function cancelReason({ group, publishedAt, history }: Bundle, req: PayloadRequest): Promise<string[]> {
	// Who cancels it by hand knows why.
	if (group === undefined || publishedAt !== undefined || history.at(-1)?.what === 'cancelled') return [];
	const { docs } = await req.payload.find({
		collection: 'log-entries',
		where: { and: [{ groupId: { equals: group } }, { schedule: { equals: 'cancelled' } }] },
		select: { cancelReason: true },
		limit: 1,
		depth: 0,
		pagination: false,
		overrideAccess: true,
		req: nested(req),
	});
	return docs.map(({ cancelReason: reason }) =>
		`La programmazione è stata annullata. ${reason ?? ''}`.trim(),
	);
}

async function movesOf(
	state: BundleState,
	parts: readonly Part[],
	req: PayloadRequest,
): Promise<ShownMove[]> {
	if (state === 'scheduled' || state === 'published') return [];
	const found = await Promise.all(
		(['submit', 'approve', 'send-back', 'publish'] as const).map((name) => judge(name, parts, req)),
	);
	return found.filter((move) => move !== undefined);
}

/** The sites that show a part, and with which part a preview begins there. */
function previewsOf(parts: readonly Part[], sites: NamedSites) {
	const keys = keysById(sites);
	const names = namesByKey(sites);
	const first = new Map<string, Part['item']>();
	for (const { item, found, newest } of parts)
		for (const site of found && newest ? sitesShowing(item, newest.content, keys) : [])
			if (!first.has(site)) first.set(site, item);
	return [...first].map(([key, { type, id }]) => ({ key, name: names.get(key) ?? key, type, id }));
}

/** What the desk shows of a bundle: its state, each part with what is to say about it, and what this user may do. */
export async function showBundle(id: string, req: PayloadRequest) {
	const bundle = await findBundle(id, req);
	const [parts, sites, waiting] = [
		await readParts(bundle.parts, req),
		await readSites(req),
		await waitingOf(bundle, req),
	];
	const state = stateOf(bundle, parts, waiting !== undefined);
	const lost = lostApproval(bundle, parts, state);
	const isOpen = bundle.publishedAt === undefined;
	return {
		...{ id, title: bundle.title, note: bundle.note, state, label: bundleStates[state] },
		owner: { id: bundle.owner, name: sites.get(bundle.owner)?.name ?? '' },
		seen: seenIn(parts),
		notices: [...(lost === undefined ? [] : [lost]), ...(waiting ? [] : await cancelReason(bundle, req))],
		/** An instant: when it went online, or will. */
		at: bundle.publishedAt ?? waiting?.[0].effect,
		parts: await Promise.all(parts.map((part) => shownPart(part, { sites, isOpen, req }))),
		previews: previewsOf(parts, sites),
		moves: await movesOf(state, parts, req),
		history: bundle.history.toReversed().map(({ at, what, person, reason }) => ({
			words: `${deeds[what]} da ${person}, ${momentInWords(at)}`,
			reason,
		})),
	};
}

/** How many published bundles the list shows. */
const publishedShown = 20;

async function lineOf(bundle: Bundle, sites: NamedSites, req: PayloadRequest) {
	const waiting = await waitingOf(bundle, req);
	const parts = bundle.publishedAt === undefined ? await readParts(bundle.parts, req) : [];
	const state = stateOf(bundle, parts, waiting !== undefined);
	return {
		...{ id: bundle.id, title: bundle.title, state, label: bundleStates[state] },
		...{ site: sites.get(bundle.owner)?.name ?? '', count: bundle.parts.length },
		at: bundle.publishedAt ?? waiting?.[0].effect,
		notice: lostApproval(bundle, parts, state),
		changed: bundle.history.at(-1)?.at ?? '',
	};
}

/** A bundle in a list. */
export type BundleLine = Awaited<ReturnType<typeof lineOf>>;

const linesOf = (bundles: readonly Bundle[], sites: NamedSites, req: PayloadRequest) =>
	Promise.all(bundles.map((bundle) => lineOf(bundle, sites, req)));

const findOpenOnes = (req: PayloadRequest, limit?: number) =>
	findBundles({ and: [areOpen, ownBundles(req.user)] }, req, limit);

/** Returns the open bundles on which the user of `req` works, at most `limit`, the last changed first. */
export async function openBundles(req: PayloadRequest, limit?: number): Promise<BundleLine[]> {
	return linesOf(await findOpenOnes(req, limit), await readSites(req), req);
}

/** Returns the bundles on which the user of `req` works: the open ones, and the last that were published. */
export async function listBundles(req: PayloadRequest) {
	const sites = await readSites(req);
	const where = { and: [{ publishedAt: { exists: true } }, ownBundles(req.user)] };
	const published = await findBundles(where, req, publishedShown);
	return {
		open: await linesOf(await findOpenOnes(req), sites, req),
		published: await linesOf(published, sites, req),
	};
}
