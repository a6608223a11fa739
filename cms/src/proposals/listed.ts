import type { ContentType } from '@portolano/content-models';
import type { PayloadRequest, Where } from 'payload';
import { isAdministrator, sitesOf } from '../access/roles.ts';
import { nounOf } from '../collections/registry.ts';
import { mayPublishOn, rolesThatPublish } from '../access/publishing.ts';
import type { Subject } from '../publication/log/subject.ts';
import { hasOwnPage } from '../publication/withdrawal/wanted.ts';
import { isPublished } from '../publication/read-records.ts';
import { nested } from '../publication/scope.ts';
import { type NamedSites, readSites } from '../publication/sites.ts';
import { idsIn } from '../relocation/ids.ts';
import { placeOf } from '../relocation/place.ts';
import { siteIn, titleIn } from '../workflow/document-facts.ts';
import { sidesOf } from './decide.ts';
import { findProposals, type Proposal, waitingAbout } from './proposal.ts';
import { otherSitesOf, showable } from './showing.ts';
import { labelOfProposal, type ProposalKind, type ProposalState } from './words.ts';

/** A proposal, as the desk shows it. */
export interface ProposalLine extends Subject {
	/** Id of the proposal. */
	proposal: string;
	kind: ProposalKind;
	state: ProposalState;
	stateWords: string;
	title: string;
	/** Such as “Notizia”. */
	noun: string;
	/** Names of the sites. */
	from: string;
	to: string;
	proposer: string;
	note: string;
	/** When it last changed, an instant. */
	at: string;
	decider: string | undefined;
	reason: string | undefined;
	/** Names of the sites of which an answer is awaited. */
	awaited: string[];
	mayDecide: boolean;
	mayWithdraw: boolean;
}

/** A document of another site that a site of the user shows. */
export interface ShownHere extends Subject {
	title: string;
	noun: string;
	/** Name of the site that owns it. */
	owner: string;
	/** Id and name of the site of the user. */
	site: string;
	siteName: string;
}

const nameIn = (sites: NamedSites, id: string) => sites.get(id)?.name ?? id;

async function lineOf(proposal: Proposal, sites: NamedSites, req: PayloadRequest): Promise<ProposalLine> {
	const { id, subject, from, to, kind, state, title, proposer, note, at, decider, reason, agreed } = proposal;
	const isWaiting = state === 'waiting';
	const sides = await sidesOf(proposal, req);
	const awaited = [...(agreed.from ? [] : [from]), ...(agreed.to ? [] : [to])];
	const { user, payload } = req;
	const isOurs =
		user !== null &&
		(user.id === proposal.by || mayPublishOn(user, { type: subject.type, site: from }, payload));
	return {
		...{ ...subject, proposal: id, kind, state, stateWords: labelOfProposal(state), title, proposer, note },
		...{ at, decider, reason, noun: nounOf(subject.type).singular },
		...{ from: nameIn(sites, from), to: nameIn(sites, to) },
		awaited: isWaiting ? awaited.map((site) => nameIn(sites, site)) : [],
		mayDecide: isWaiting && (sides.from || sides.to),
		mayWithdraw: isWaiting && isOurs,
	};
}

const longestShown = 50;

/** The proposals to which the user of `req` can answer, the oldest first. */
export async function toDecide(req: PayloadRequest): Promise<ProposalLine[]> {
	const { user } = req;
	const own = sitesOf(user, ['publisher', 'editor', 'alert-officer', 'author', 'contributor']);
	const reach: Where = { or: [{ from: { in: own } }, { to: { in: own } }] };
	if (!user || (!isAdministrator(user) && own.length === 0)) return [];
	const waiting: Where = { state: { equals: 'waiting' } };
	const found = await findProposals(isAdministrator(user) ? waiting : { and: [waiting, reach] }, req);
	const sites = await readSites(req);
	const lines = await Promise.all(found.map((one) => lineOf(one, sites, req)));
	return lines.filter(({ mayDecide }) => mayDecide).toReversed();
}

const rememberedMs = 30 * 24 * 60 * 60_000;

/** The proposals that the user of `req` made and that wait, or were answered in the last thirty days; the latest first. */
export async function ownProposals(req: PayloadRequest, now = Date.now()): Promise<ProposalLine[]> {
	if (!req.user) return [];
	const since = new Date(now - rememberedMs).toISOString();
	const where: Where = {
		and: [
			{ proposedBy: { equals: req.user.id } },
			{ or: [{ state: { equals: 'waiting' } }, { at: { greater_than_equal: since } }] },
		],
	};
	const sites = await readSites(req);
	const found = await findProposals(where, req, longestShown);
	return Promise.all(found.map((one) => lineOf(one, sites, req)));
}

async function shownOfType(type: ContentType, sites: NamedSites, req: PayloadRequest): Promise<ShownHere[]> {
	const { user, payload } = req;
	const own = isAdministrator(user)
		? [...sites.keys()]
		: sitesOf(user, rolesThatPublish(type, payload), type);
	if (own.length === 0) return [];
	const { useAsTitle = 'title' } = payload.collections[type].config.admin;
	const { docs } = await payload.find({
		collection: type,
		where: { and: [{ alsoOn: { in: own } }, isPublished(type, payload)] },
		locale: 'it',
		select: { [useAsTitle]: true, owner: true, alsoOn: true },
		sort: '-updatedAt',
		limit: longestShown,
		depth: 0,
		pagination: false,
		// What is published is for everybody.
		overrideAccess: true,
		req: nested(req),
	});
	return docs.flatMap((doc) => {
		const document = {
			...{ type, id: String(doc.id), title: titleIn(doc, type, payload), noun: nounOf(type).singular },
			owner: nameIn(sites, siteIn(doc, type)),
		};
		const shown = idsIn('alsoOn' in doc ? doc.alsoOn : undefined).filter((site) => own.includes(site));
		return shown.map((site) => ({ ...document, site, siteName: nameIn(sites, site) }));
	});
}

/** What sites show of other sites, where the user of `req` can end it. */
export async function shownHere(req: PayloadRequest): Promise<ShownHere[]> {
	const sites = await readSites(req);
	// Pictures, contacts and the like come and go with the pages that use them.
	const paged = showable.filter((type) => hasOwnPage(type));
	const found = await Promise.all(paged.map((type) => shownOfType(type, sites, req)));
	return found.flat();
}

/** All that the screen of proposals shows. */
export async function readProposals(req: PayloadRequest) {
	return { toDecide: await toDecide(req), mine: await ownProposals(req), shown: await shownHere(req) };
}

export type Proposals = Awaited<ReturnType<typeof readProposals>>;

/** What the form of a document shows of its life on other sites. */
export async function proposalsAbout(subject: Subject, req: PayloadRequest) {
	const place = await placeOf(subject, req, req);
	const sites = await readSites(req);
	const shown = otherSitesOf(place);
	const waiting = await waitingAbout(subject, req);
	const isShowable = showable.includes(subject.type);
	const asked = waiting.flatMap(({ kind, to }) => (kind === 'show' ? [to] : []));
	const taken = new Set([place.site, ...shown, ...asked]);
	const free = isShowable ? [...sites].filter(([id]) => !taken.has(id)) : [];
	return {
		waiting: await Promise.all(waiting.map((one) => lineOf(one, sites, req))),
		sites: free
			.map(([id, { name }]) => ({ id, name }))
			.toSorted((one, other) => one.name.localeCompare(other.name, 'it')),
	};
}
