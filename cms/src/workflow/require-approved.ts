import type { ContentType } from '@portolano/content-models';
import { APIError, type PayloadRequest, type Where } from 'payload';
import { isAdministrator } from '../access/roles.ts';
import type { Move as Row } from '../generated/payload-types.ts';
import { isRevisionSeen } from '../publication/history/revision-of-save.ts';
import type { Subject } from '../publication/log/subject.ts';
import type { Plan } from '../publication/plan.ts';
import { hasDrafts } from '../publication/read-records.ts';
import { readRaw } from '../publication/schedule/raw-record.ts';
import { nested, type Scope } from '../publication/scope.ts';
import { digestOf } from './digest.ts';
import { publishableWithFourEyes } from './moves.ts';
import { rowsOf } from './record.ts';

/** The site wants that another person approves what goes online, exactly as it is. */
class NotApproved extends APIError {
	constructor(why: string) {
		super(
			`Non pubblicato: su questo sito chi scrive non approva. ${why} Nulla è cambiato.`,
			403,
			undefined,
			true,
		);
	}
}

const neverApproved =
	'Manda il contenuto in revisione: un’altra persona lo approva così com’è, e allora si può pubblicare.';
const changedSince =
	'Ciò che stai pubblicando non è ciò che è stato approvato: salva le modifiche come bozza e mandale in revisione.';

/** Whether four eyes may be asked for documents of a type: alerts have a rule of their own, uploads have no drafts. */
export function takesFourEyes(type: ContentType, { payload }: Scope): boolean {
	return type !== 'alert' && hasDrafts(type, payload);
}

/** Whether one of the sites with the given keys, or ids, asks for four eyes. */
export async function asksFourEyes(
	sites: { keys: readonly string[] } | { ids: readonly string[] },
	scope: Scope,
): Promise<boolean> {
	const named: Where = 'keys' in sites ? { key: { in: [...sites.keys] } } : { id: { in: [...sites.ids] } };
	const { docs } = await scope.payload.find({
		collection: 'site',
		where: { and: [named, { fourEyes: { equals: true } }] },
		select: {},
		limit: 1,
		depth: 0,
		pagination: false,
		trash: true,
		overrideAccess: true,
		req: nested(scope),
	});
	return docs.length > 0;
}

/** The rows about the newest version: what the clock does to the published one, beside it, leaves it as it is. */
async function rowsOfNewest(subject: Subject, scope: Scope): Promise<Row[]> {
	const rows = await rowsOf(subject, scope);
	return rows.filter(
		({ what, through }) => through !== 'schedule' || (what !== 'published' && what !== 'due'),
	);
}

/**
 * Returns the row of the approval that holds now; undefined when there is none or an edit dropped it. What was approved may
 * have passed to another site since, or be shown on one: then the row of that has the fingerprint.
 */
export async function approvalOf(subject: Subject, scope: Scope): Promise<Row | undefined> {
	const rows = await rowsOfNewest(subject, scope);
	const holds = publishableWithFourEyes.some((state) => state === rows[0]?.to);
	return holds ? rows.find(({ digest }) => typeof digest === 'string') : undefined;
}

/** The rows since the last approval that was not sent back, or the last publication. */
function sinceApproval(rows: readonly Row[]): Row[] {
	const since: Row[] = [];
	let isSentBack = false;
	for (const row of rows) {
		if (row.what === 'published' || (row.what === 'approved' && !isSentBack)) break;
		if (row.what === 'approved') isSentBack = false;
		if (row.what === 'sent-back') isSentBack = true;
		since.push(row);
	}
	return since;
}

/** Returns the ids of the accounts that wrote since the last approval or publication. */
export async function writersOf(subject: Subject, scope: Scope): Promise<Set<string>> {
	const writing = sinceApproval(await rowsOfNewest(subject, scope)).filter(
		({ what }) => what === 'created' || what === 'edited',
	);
	return new Set(writing.flatMap(({ personId }) => personId ?? []));
}

/** Who administers may change the settings of a site or a body alone: otherwise one who is left alone could not. */
export function maySettleAlone({ type }: Subject, { user }: Pick<PayloadRequest, 'user'>): boolean {
	return (type === 'site' || type === 'body') && isAdministrator(user);
}

/**
 * Requires, where the site asks for four eyes, that what a person publishes is exactly what another approved. Holds for
 * every way to publish, since all go through the publication log.
 * @throws NotApproved
 */
export async function requireApproved(plan: Plan, req: PayloadRequest): Promise<void> {
	if (plan.change !== 'published' || !req.user || !takesFourEyes(plan.subject.type, req)) return;
	if (maySettleAlone(plan.subject, req) || !(await asksFourEyes({ keys: plan.owners }, req))) return;
	const approval = await approvalOf(plan.subject, req);
	if (!approval) throw new NotApproved(neverApproved);
	const saved = await readRaw(plan.subject, req);
	const isAsApproved = saved && digestOf(saved) === approval.digest && isRevisionSeen(plan.subject, req);
	if (!isAsApproved) throw new NotApproved(changedSince);
}
