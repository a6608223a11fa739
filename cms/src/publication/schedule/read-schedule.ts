import type { ContentType, Published, SiteKey } from '@portolano/content-models';
import type { PayloadRequest, Where } from 'payload';
import { isAdministrator, rolesOn, sitesOf } from '../../access/roles.ts';
import { titlesByGroup } from '../../bundles/bundle.ts';
import { titleOf } from '../document-title.ts';
import { keyOf, type Subject } from '../log/subject.ts';
import { nested } from '../scope.ts';
import { keysById, namesByKey, readSites } from '../sites.ts';
import type { SiteKeys } from '../../projection/record.ts';
import { documentsOf } from './rights.ts';
import { isOutdating, type Waiting, waitingUnits } from './waiting-units.ts';

/** What is scheduled for a document, as the desk shows it. */
export interface PlannedChange extends Subject {
	seq: number;
	/** `outdate`: it stays online as no longer current. */
	action: 'publish' | 'withdraw' | 'outdate';
	/** An instant. */
	effectiveAt: string;
	title: string;
	/** Name of the site that owns the document. */
	site: string;
	/** Name of the person who scheduled it; undefined when a program did. */
	by: string | undefined;
	/** Number of documents that change together with it, itself included. */
	together: number;
	/** Title of the bundle of which it is a part. */
	bundle: string | undefined;
}

type Names = ReadonlyMap<string, string>;

async function namesOf(people: readonly string[], req: PayloadRequest): Promise<Names> {
	if (people.length === 0) return new Map();
	const { docs } = await req.payload.find({
		collection: 'users',
		where: { id: { in: people } },
		depth: 0,
		pagination: false,
		select: { name: true },
		overrideAccess: true,
		req: nested(req),
	});
	return new Map(docs.map(({ id, name }) => [String(id), name]));
}

/** Returns a test of whether the user of `req` works on the contents of a type on a site. */
function works({ user }: PayloadRequest, keys: SiteKeys): (type: ContentType, site: SiteKey) => boolean {
	if (isAdministrator(user)) return () => true;
	return (type, site) => sitesOf(user, rolesOn(type), type).some((id) => keys.get(id) === site);
}

interface Shown {
	waiting: Waiting;
	document: Published;
	together: number;
}

function actionOf({ row, entry }: Waiting): PlannedChange['action'] {
	return isOutdating(row) ? 'outdate' : entry.action;
}

/**
 * Returns what is scheduled on the sites of the user of `req`, of one document or of all, in the order in which it takes
 * effect.
 */
export async function readSchedule(req: PayloadRequest, subject?: Subject): Promise<PlannedChange[]> {
	const where: Where = subject ? { subject: { equals: keyOf(subject) } } : {};
	const units = await waitingUnits(where, req);
	const sites = await readSites(req);
	const isOwn = works(req, keysById(sites));
	const shown: Shown[] = [];
	for (const unit of units)
		for (const waiting of unit) {
			const [document] = (await documentsOf(waiting, req)).toReversed();
			if (document && isOwn(document.type, document.owner))
				shown.push({ waiting, document, together: unit.length });
		}
	const names = namesByKey(sites);
	const people = await namesOf(
		[...new Set(shown.flatMap(({ waiting: { row } }) => row.scheduledBy ?? []))],
		req,
	);
	const bundles = await titlesByGroup(
		[...new Set(shown.flatMap(({ waiting: { row } }) => row.groupId ?? []))],
		req,
	);
	return shown.map(({ waiting, document, together }) => ({
		...{
			seq: waiting.row.seq,
			action: actionOf(waiting),
			type: waiting.row.type,
			id: waiting.row.documentId,
		},
		...{
			effectiveAt: waiting.effect,
			title: titleOf(document),
			site: names.get(document.owner) ?? document.owner,
			together,
		},
		by: people.get(waiting.row.scheduledBy ?? ''),
		bundle: bundles.get(waiting.row.groupId ?? ''),
	}));
}
