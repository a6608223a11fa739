import { dayInRome, hasHistory } from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import { carryOut } from '../publication/carry-out.ts';
import { currentEntries, publishedIn } from '../publication/log/entries.ts';
import { keyOf, type Subject } from '../publication/log/subject.ts';
import { nudgeAfterCommit } from '../publication/nudge.ts';
import { planFor } from '../publication/plan.ts';
import { carryOutDueOf } from '../publication/schedule/take-effect.ts';
import type { Scope } from '../publication/scope.ts';
import { type Found, findFor, requireSeen } from '../workflow/move.ts';
import { MoveRefused } from '../workflow/move-refused.ts';
import { setReviewed } from '../workflow/newest-version.ts';
import { addRow } from '../workflow/record.ts';
import { isOnlineState } from '../workflow/states.ts';

/** Months after which what was checked is to be looked at again, where no earlier day was chosen. */
const monthsUntilReview = 12;

/** The day on which a document that is checked at `now` is to be looked at again; a chosen day that is still to come stays. */
export function nextReview(chosen: unknown, now: Date): string {
	if (typeof chosen === 'string' && Date.parse(chosen) > now.getTime()) return chosen;
	const day = new Date(`${dayInRome(now.getTime())}T12:00:00.000Z`);
	day.setUTCMonth(day.getUTCMonth() + monthsUntilReview);
	return day.toISOString();
}

/** Returns why a document can't be checked now; undefined when it can. */
export async function whyNotChecked({ subject, state }: Found, scope: Scope): Promise<string | undefined> {
	if (!hasHistory(subject.type)) return 'Questo tipo di contenuto non si verifica.';
	const key = keyOf(subject);
	const document = publishedIn((await currentEntries([key], scope)).get(key));
	if (!document) return 'Si verifica ciò che è online: questo contenuto non lo è.';
	if (document.outdated) return 'È segnato come non più attuale: non c’è nulla da verificare.';
	if (isOnlineState(state)) return undefined;
	return 'Qui ci sono modifiche che non sono online: pubblicale, poi verifica.';
}

/**
 * Records that the user of `req` has checked what is online of a document, and found all right. Its words stay as they are,
 * and it gets no new version; readers see the day, and the office that answers for the page, never the person. Who may edit a
 * document may check it.
 * @param seen when what the person looked at was saved.
 * @throws MoveRefused
 */
export async function recordCheck(
	subject: Subject,
	seen: string,
	{ req, own }: { req: PayloadRequest; own: PayloadRequest },
): Promise<void> {
	// Rights first: what is due is carried out for nobody else.
	await findFor(subject, req, own);
	await carryOutDueOf(subject, own);
	const found = await findFor(subject, req, own);
	const refusal = await whyNotChecked(found, own);
	if (refusal !== undefined) throw new MoveRefused(409, refusal);
	requireSeen(found, seen);
	const now = new Date();
	const plan = await planFor(subject, { scope: own, verifiedOn: dayInRome(now.getTime()) });
	if (plan.change === 'withdrawn') throw new MoveRefused(409, 'Questo contenuto non è più nel CMS.');
	await carryOut(plan, own);
	const { state: from, newest, title, site } = found;
	await setReviewed(subject, nextReview(newest.content['reviewOn'], now), own);
	await addRow({ subject, what: 'verified', from, to: 'online', title, site, version: newest.id }, own);
	await nudgeAfterCommit(own);
}
