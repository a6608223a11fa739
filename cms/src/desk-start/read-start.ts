import { type BundleLine, openBundles } from '../bundles/shown.ts';
import type { ContentType } from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import { isAdministrator, roles, sitesOf } from '../access/roles.ts';
import { type PlannedChange, readSchedule } from '../publication/schedule/read-schedule.ts';
import type { SiteKeys } from '../projection/record.ts';
import { keysById, namesByKey, readSites } from '../publication/sites.ts';
import { ownProposals, type ProposalLine, toDecide } from '../proposals/listed.ts';
import { readWaiting, type WaitingDocument } from './read-documents.ts';
import { readPublishedToday, readSentBack } from './read-record.ts';
import { readOnline, readSitesHealth, type SitesHealth } from './sites-health.ts';

/** A line of the start page about a document. */
export interface StartItem {
	type: ContentType;
	id: string;
	noun: string;
	title: string;
	/** Name of the site that owns it. */
	site: string;
	/** An instant: when it was saved or published. */
	at: string;
	/** Why it was sent back, and by whom. */
	reason?: { text: string; person: string } | undefined;
}

/** What was published today: by whom, and how soon it was online. */
export interface PublishedToday extends Omit<StartItem, 'noun'> {
	person: string;
	/** Undefined for older ones, and while it isn't known. */
	online: { url: string; since: string; seconds: number } | undefined;
}

/** What the start page shows to a user. */
export interface Start {
	sentBack: StartItem[];
	mine: StartItem[];
	toReview: StartItem[];
	approved: StartItem[];
	due: StartItem[];
	/** What other sites propose to those of the user, and the latest answers to what the user proposed. */
	proposals: { toDecide: ProposalLine[]; answered: ProposalLine[] };
	next: PlannedChange[];
	/** The open ones on which the user works that were changed last. */
	bundles: BundleLine[];
	today: PublishedToday[];
	/** Of the sites of the user; undefined when the publisher doesn't answer. */
	health: SitesHealth | undefined;
	/** Names of the sites of the user by key. */
	siteNames: ReadonlyMap<string, string>;
}

/** The state of a bundle takes a look at each of its parts. */
const bundlesShown = 5;

/** Publications whose time until they were online is looked up: each takes a request to the publisher. */
const timedMax = 5;

/** Returns the keys of the sites on which the user of `req` has a role. */
function ownSites(keys: SiteKeys, { user }: PayloadRequest): ReadonlySet<string> {
	const ids = isAdministrator(user) ? [...keys.keys()] : sitesOf(user, roles);
	return new Set(ids.flatMap((id) => keys.get(id) ?? []));
}

const ofSites = (health: SitesHealth, own: ReadonlySet<string>): SitesHealth => ({
	...health,
	sites: health.sites.filter(({ site }) => own.has(site)),
	problems: health.problems.filter(({ site }) => own.has(site)),
});

const answeredMs = 7 * 24 * 60 * 60_000;

const isAnswered = ({ state }: ProposalLine) => state !== 'waiting' && state !== 'withdrawn';
const isRecent = ({ at }: ProposalLine) => Date.parse(at) > Date.now() - answeredMs;

/** Returns what waits for the user of `req`, what happens next, what went online today, and how the sites are. */
export async function readStart(req: PayloadRequest): Promise<Start> {
	const [sites, waiting, next, bundles, rows, health, proposed, own] = await Promise.all([
		readSites(req),
		readWaiting(req),
		readSchedule(req),
		openBundles(req, bundlesShown),
		readPublishedToday(req),
		readSitesHealth(),
		toDecide(req),
		ownProposals(req),
	]);
	const [keys, siteNames] = [keysById(sites), namesByKey(sites)];
	const nameOf = (site: string) => sites.get(site)?.name ?? '';
	const item = ({ type, id, noun, title, site, savedAt }: WaitingDocument): StartItem => ({
		...{ type, id, noun, title, site: nameOf(site), at: savedAt },
	});
	const inState = (...states: readonly string[]) => waiting.filter(({ state }) => states.includes(state));
	const drafts = inState('draft');
	const sentBack = await readSentBack(
		drafts.map(({ subject }) => subject),
		req,
	);
	const today = rows.map(async ({ type, documentId: id, title, site, at, person }, index) => ({
		...{ type, id, title: title ?? id, site: nameOf(site ?? ''), at, person },
		online: index < timedMax ? await readOnline({ type, id }, at) : undefined,
	}));
	return {
		sentBack: drafts.flatMap((draft) => {
			const row = sentBack.get(draft.subject);
			return row ? { ...item(draft), reason: { text: row.reason ?? '', person: row.person } } : [];
		}),
		mine: drafts.filter(({ subject }) => !sentBack.has(subject)).map(item),
		toReview: inState('in-review')
			.filter(({ isToDecide }) => isToDecide)
			.map(item),
		approved: inState('approved')
			.filter(({ isToDecide }) => isToDecide)
			.map(item),
		due: inState('due').map(item),
		proposals: { toDecide: proposed, answered: own.filter(isAnswered).filter(isRecent) },
		...{ next, bundles, siteNames, health: health && ofSites(health, ownSites(keys, req)) },
		today: await Promise.all(today),
	};
}
