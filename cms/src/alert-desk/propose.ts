import type { PayloadRequest } from 'payload';
import { digestOf } from '../publication/alerts/digest.ts';
import { publishedAlert } from '../publication/alerts/published-alert.ts';
import { addStep } from '../publication/alerts/steps.ts';
import { callOfficers } from './call-officers.ts';
import { AlertRefused } from './alert-refused.ts';
import { asRehearsal, inOneSave, publishDraft } from './save.ts';

/**
 * Records that the user prepared the newest draft of an alert for a second person, once it is sure that it could be
 * published, and calls the others by mail.
 */
export async function propose(id: string, req: PayloadRequest): Promise<void> {
	const before = await publishedAlert(id, req);
	const alert = await asRehearsal(req, async (own) => {
		await publishDraft(id, own);
		return publishedAlert(id, own);
	});
	if (!alert) throw new AlertRefused(400, 'Per chi legge non cambierebbe nulla. Nulla è stato pubblicato.');
	await inOneSave(req, (own) => addStep({ what: 'proposed', alert, before, digest: digestOf(alert) }, own));
	await callOfficers(alert, req);
}
