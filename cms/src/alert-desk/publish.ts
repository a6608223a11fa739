import type { PayloadRequest } from 'payload';
import { isPreparing } from '../collections/alert-steps/steps.ts';
import { AlertRefused } from './alert-refused.ts';
import type { Alert } from '../generated/payload-types.ts';
import type { NewAlert } from './form.ts';
import { propose } from './propose.ts';
import { requireDraftAsSeen } from './require-seen.ts';
import { inOneSave, publishDraft, savedBy, saveNew } from './save.ts';
import { readSteps } from './steps.ts';
import { requireStillProposed } from './take-back.ts';
import { takesTwo } from './takes-two.ts';

/** What became of an alert: it is published, or waits for a second person. */
export interface Outcome {
	id: string;
	isProposed: boolean;
	/** When it was confirmed, an instant: whatever is seen of it comes later. */
	at: string;
}

interface Seen {
	id: string;
	/** Its `updatedAt` when the user saw it. */
	seen: string;
}

/** Publishes a new alert, or prepares it where two people are needed. An attempt that is repeated is carried out once. */
export async function publishNew(form: NewAlert, req: PayloadRequest): Promise<Outcome> {
	const before = form.attempt === undefined ? undefined : await savedBy(form.attempt, req);
	if (before) return outcomeOf(before, req);
	const at = new Date().toISOString();
	if (form.severity !== 'info' && form.risk === undefined)
		throw new AlertRefused(400, 'Scegli il rischio. Nulla è stato pubblicato.');
	const isProposed = await takesTwo(form.owner, form.severity, req);
	const status = isProposed ? 'draft' : 'published';
	const { id } = await inOneSave(req, (own) => saveNew(form, own, { status }));
	if (isProposed) await propose(id, req);
	return { id, isProposed, at };
}

/** Returns what became of an alert that is saved, and finishes what an attempt that broke off left to do. */
async function outcomeOf({ id, createdAt }: Alert, req: PayloadRequest): Promise<Outcome> {
	const steps = await readSteps([id], req);
	if (steps.length === 0) await propose(id, req);
	return { id, isProposed: steps.every(isPreparing), at: createdAt };
}

/** Publishes a draft that was written or imported elsewhere, as the user saw it; prepares it where two people are needed. */
export async function publishWritten({ id, seen }: Seen, req: PayloadRequest): Promise<Outcome> {
	const at = new Date().toISOString();
	const isProposed = await inOneSave(req, async (own) => {
		const { owner, severity } = await requireDraftAsSeen(id, seen, own);
		if (await takesTwo(owner, severity, own)) return true;
		await publishDraft(id, own);
		return false;
	});
	if (isProposed) await propose(id, req);
	return { id, isProposed, at };
}

/** Publishes what another person prepared, as the user saw it. */
export async function confirm({ id, seen }: Seen, req: PayloadRequest): Promise<Outcome> {
	const at = new Date().toISOString();
	await inOneSave(req, async (own) => {
		await requireDraftAsSeen(id, seen, own);
		await requireStillProposed(id, own);
		await publishDraft(id, own);
	});
	return { id, isProposed: false, at };
}
