import type { ContentType } from '@portolano/content-models';
import type { TypedUser } from 'payload';
import { allUsers } from '../access/all-users.ts';
import { isAdministrator, publishers, siteRolesOf } from '../access/roles.ts';
import { env } from '../env.ts';
import type { Move as Row } from '../generated/payload-types.ts';
import { canSendMail } from '../mail/mail.ts';
import { enqueue, type Notice } from '../mail/outbox.ts';
import type { Subject } from '../publication/log/subject.ts';
import type { Scope } from '../publication/scope.ts';
import type { Deed } from './deeds.ts';

/** What happened to a document, as people are told it. */
export interface Told {
	subject: Subject;
	what: Deed;
	title: string;
	/** Id of the site that owns the document. */
	site: string;
	/** Who did it; undefined for the clock and for programs. */
	by: { id: string; name: string } | undefined;
	reason?: string | undefined;
}

/** Those who may approve a document of the site; administrators where nobody has the role. */
export function approversOf(site: string, type: ContentType, users: readonly TypedUser[]): TypedUser[] {
	const approvers = users.filter((user) =>
		siteRolesOf(user, publishers, type).some((role) => role.site === site),
	);
	return approvers.length > 0 ? approvers : users.filter(isAdministrator);
}

/** Ids of who last sent a document for review, or else of who made it. */
function writerIn(rows: readonly Pick<Row, 'what' | 'personId'>[]): string | undefined {
	const row = rows.find(({ what }) => what === 'submitted') ?? rows.find(({ what }) => what === 'created');
	return row?.personId ?? undefined;
}

const addressOf = ({ type, id }: Subject) => new URL(`/admin/collections/${type}/${id}`, env.CMS_URL).href;

interface Words {
	subject: string;
	/** What `who` did, before the title. */
	did: string;
}

/** The deeds that people are told, and how. */
const words: Partial<Record<Deed, Words>> = {
	submitted: { subject: 'Da approvare', did: 'ha mandato in revisione' },
	'sent-back': { subject: 'Rimandata indietro', did: 'ha rimandato indietro' },
	approved: { subject: 'Approvata', did: 'ha approvato' },
	published: { subject: 'Online', did: 'ha pubblicato' },
};

function noticeOf(
	{ subject, title, site, by, reason }: Told,
	{ did, subject: start }: Words,
	{ payload }: Scope,
): Omit<Notice, 'people'> {
	const { singular } = payload.collections[subject.type].config.labels;
	const noun = typeof singular === 'string' ? singular.toLowerCase() : subject.type;
	const line = `${by?.name ?? 'La programmazione'} ${did} “${title}” (${noun}).`;
	return {
		...{ subject: `${start}: “${title}”`, site, link: addressOf(subject), isUrgent: false },
		paragraphs: reason === undefined ? [line] : [line, reason],
	};
}

/** Whether what is published now had been sent for review: what people publish by themselves is no news to anybody. */
function wasReviewed(rows: readonly Pick<Row, 'what'>[]): boolean {
	const [, ...before] = rows;
	const last = before.findIndex(({ what }) => what === 'published');
	return before.slice(0, last === -1 ? undefined : last).some(({ what }) => what === 'submitted');
}

/**
 * Tells a move by mail to whom it concerns, but who made it: for review, who may approve; otherwise, who wrote.
 * @param readRows reads the record of the document, the newest first, this move included.
 */
export async function tellPeople(
	told: Told,
	readRows: () => Promise<readonly Pick<Row, 'what' | 'personId'>[]>,
	scope: Scope,
): Promise<void> {
	const said = words[told.what];
	if (!said || !canSendMail) return;
	const rows = await readRows();
	if (told.what === 'published' && !wasReviewed(rows)) return;
	const users = await allUsers(scope);
	const writer = writerIn(rows);
	const concerned =
		told.what === 'submitted'
			? approversOf(told.site, told.subject.type, users)
			: users.filter(({ id }) => id === writer);
	const people = concerned.filter(({ id }) => id !== told.by?.id);
	await enqueue({ ...noticeOf(told, said, scope), people }, scope);
}

/** Tells a comment by mail to who wrote the document and who commented it before, but who writes it. */
export async function tellComment(
	{ text, ...told }: Omit<Told, 'what' | 'reason'> & { text: string },
	people: readonly string[],
	scope: Scope,
): Promise<void> {
	if (!canSendMail) return;
	const concerned = (await allUsers(scope)).filter(({ id }) => people.includes(id) && id !== told.by?.id);
	const words: Words = { subject: 'Commento', did: 'ha commentato' };
	const notice = noticeOf({ ...told, what: 'edited', reason: text }, words, scope);
	await enqueue({ ...notice, people: concerned }, scope);
}
