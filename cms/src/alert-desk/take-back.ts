import type { PayloadRequest } from 'payload';
import type { AlertStep } from '../generated/payload-types.ts';
import { addStepAfter, answerTo, lastStep } from '../publication/alerts/steps.ts';
import { AlertRefused } from './alert-refused.ts';
import { stepInWords } from './require-seen.ts';
import { inOneSave } from './save.ts';

async function requireOwnProposal(id: string, own: PayloadRequest): Promise<AlertStep> {
	const last = await lastStep(id, own);
	if (last?.what !== 'proposed') {
		const since = last ? ` ${stepInWords(last)}.` : '';
		throw new AlertRefused(409, `Non aspetta più una conferma.${since} Nulla è cambiato.`);
	}
	if (last.personId === own.user?.id) return last;
	throw new AlertRefused(403, `La ritira solo chi l’ha preparata: ${last.person}. Nulla è cambiato.`);
}

/**
 * Takes back what the user prepared for a second person: nobody confirms it any more. The draft stays, to be corrected and prepared
 * again, and what is in force stays as it is.
 */
export async function takeBack({ id }: { id: string }, req: PayloadRequest): Promise<{ id: string }> {
	await inOneSave(req, async (own) => {
		const proposed = await requireOwnProposal(id, own);
		await addStepAfter(proposed, { what: 'taken-back', occasion: answerTo(proposed) }, own);
	});
	return { id };
}

/** @throws AlertRefused when who prepared the alert has taken it back. */
export async function requireStillProposed(id: string, own: PayloadRequest): Promise<void> {
	const last = await lastStep(id, own);
	if (last?.what !== 'taken-back') return;
	throw new AlertRefused(
		409,
		`Non pubblicata: chi l’ha preparata l’ha ritirata. ${stepInWords(last)}. Nulla è cambiato.`,
	);
}
