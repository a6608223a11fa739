import type { PayloadRequest, TypedUser } from 'payload';
import { keyOf, type Subject } from '../publication/log/subject.ts';
import { waitingUnits } from '../publication/schedule/waiting-units.ts';
import type { Scope } from '../publication/scope.ts';
import { digestOf } from './digest.ts';
import { siteIn, titleIn } from './document-facts.ts';
import { momentInWords } from './moment.ts';
import { newestVersion, type NewestVersion, setState } from './newest-version.ts';
import { addRow, lastRow, rowsOf } from './record.ts';
import { isOnlineState, isState, type State } from './states.ts';

/** What the rows of the record tell of a version: titles are localized in it. */
export function toldOf(subject: Subject, { content, id }: NewestVersion, { payload }: Scope) {
	const field = payload.collections[subject.type].config.admin.useAsTitle ?? 'title';
	const title = content[field];
	const italian: unknown = typeof title === 'object' && title !== null && 'it' in title ? title.it : title;
	const record = { ...content, id: subject.id, [field]: italian };
	return {
		subject,
		version: id,
		title: titleIn(record, subject.type, payload),
		site: siteIn(record, subject.type),
	};
}

type By = Scope & Partial<Pick<PayloadRequest, 'user'>>;

interface Scheduled {
	/** The record that is to be published, in all languages. */
	record: Readonly<Record<string, unknown>>;
	at: Date;
	user: TypedUser | null;
}

/** Notes that the newest draft is scheduled, unless it was saved again since it was checked. */
export async function noteScheduled(
	subject: Subject,
	{ record, at, user }: Scheduled,
	scope: Scope,
): Promise<void> {
	const newest = await newestVersion(subject, scope);
	if (!newest || isOnlineState(newest.state) || digestOf(newest.content) !== digestOf(record)) return;
	await setState(subject, 'scheduled', scope);
	const told = toldOf(subject, newest, scope);
	const reason = `Per il ${momentInWords(at)}`;
	const row = { ...told, what: 'scheduled', from: newest.state, to: 'scheduled', reason } as const;
	await addRow(row, { ...scope, user });
}

/** The state that the document had before it was scheduled, as the record tells. */
async function stateBefore(subject: Subject, scope: Scope): Promise<State> {
	const rows = await rowsOf(subject, scope);
	const before = rows.find(({ what, from }) => what === 'scheduled' && from !== 'scheduled')?.from;
	return isState(before) ? before : 'draft';
}

/** Notes that what was scheduled will not be, unless the newest version is no longer the scheduled one, or still is. */
export async function noteUnscheduled(subject: Subject, reason: string, scope: By): Promise<void> {
	const newest = await newestVersion(subject, scope);
	if (newest?.state !== 'scheduled') return;
	const waiting = (await waitingUnits({ subject: { equals: keyOf(subject) } }, scope)).flat();
	// What waits from before the newest version was saved publishes another one.
	const isWaiting = waiting.some(
		({ row }) => row.subject === keyOf(subject) && row.action === 'publish' && row.at >= newest.savedAt,
	);
	if (isWaiting) return;
	const to = await stateBefore(subject, scope);
	await setState(subject, to, scope);
	const told = toldOf(subject, newest, scope);
	await addRow({ ...told, what: 'unscheduled', from: 'scheduled', to, reason }, { user: null, ...scope });
}

/** Records that a scheduled publication took effect. */
export async function noteTakenEffect(subject: Subject, scope: Scope): Promise<void> {
	const newest = await newestVersion(subject, scope);
	if (!newest) return;
	// Withdrawn since it was scheduled: its newest version is now one that differs from what is online.
	if (newest.state === 'withdrawn') await setState(subject, 'draft', scope);
	const from = (await lastRow(subject, scope))?.to;
	const row = {
		...toldOf(subject, newest, scope),
		what: 'published',
		from: from ?? undefined,
		to: 'online',
	} as const;
	await addRow(row, { ...scope, user: null, context: { isScheduled: true } });
}

/** Records that a document is no longer current, as it was scheduled. */
export async function noteOutdated(subject: Subject, scope: Scope): Promise<void> {
	const newest = await newestVersion(subject, scope);
	if (!newest) return;
	const row = {
		...toldOf(subject, newest, scope),
		what: 'outdated',
		from: newest.state,
		to: newest.state,
	} as const;
	await addRow(row, { ...scope, user: null, context: { isScheduled: true } });
}

const undone = 'Pacchetto annullato: online c’è di nuovo la versione di prima.';
const undoneMark = 'Pacchetto annullato: è di nuovo come prima.';
/** Records that a document is current again, or no longer, as it was before a bundle; its text is the same. */
export async function noteMarkRestored(
	subject: Subject,
	{ isOutdated }: { isOutdated: boolean },
	by: Scope & Pick<PayloadRequest, 'user'>,
): Promise<void> {
	const newest = await newestVersion(subject, by);
	if (!newest) return;
	const { state } = newest;
	const what = isOutdated ? 'outdated' : 'current';
	const row = { ...toldOf(subject, newest, by), what, from: state, to: state, reason: undoneMark } as const;
	await addRow(row, by);
}

const draftAgain = 'Pacchetto annullato: il suo testo è di nuovo una bozza.';

/** Records that what was online before is online again, and with `hasDraft` that what replaced it is a draft again. */
export async function noteRestored(
	subject: Subject,
	{ hasDraft }: { hasDraft: boolean },
	by: Scope & Pick<PayloadRequest, 'user'>,
): Promise<void> {
	const newest = await newestVersion(subject, by);
	if (!newest) return;
	const told = toldOf(subject, newest, by);
	await addRow({ ...told, what: 'published', from: undefined, to: 'online', reason: undone }, by);
	// Who undoes it counts as its writer: where a site asks for four eyes, another person approves it again.
	if (hasDraft)
		await addRow({ ...told, what: 'edited', from: 'online', to: 'draft', reason: draftAgain }, by);
}
