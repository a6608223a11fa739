import type { Published } from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import { currentEntries, publishedIn } from '../publication/log/entries.ts';
import { keyOf } from '../publication/log/subject.ts';
import { digestOf } from '../publication/alerts/digest.ts';
import { addStep } from '../publication/alerts/steps.ts';
import { callOfficers } from './call-officers.ts';
import { AlertRefused } from './alert-refused.ts';
import { asRehearsal, inOneSave, publishDraft } from './save.ts';

type Alert = Published<'alert'>;

async function publishedNow(id: string, req: PayloadRequest): Promise<Alert | undefined> {
	const key = keyOf({ type: 'alert', id });
	const document = publishedIn((await currentEntries([key], req)).get(key));
	return document?.type === 'alert' ? document : undefined;
}

/**
 * Records that the user prepared the newest draft of an alert for a second person, once it is sure that it could be
 * published, and calls the others by mail.
 */
export async function propose(id: string, req: PayloadRequest): Promise<void> {
	const before = await publishedNow(id, req);
	const alert = await asRehearsal(req, async (own) => {
		await publishDraft(id, own);
		return publishedNow(id, own);
	});
	if (!alert) throw new AlertRefused(400, 'Per chi legge non cambierebbe nulla. Nulla è stato pubblicato.');
	await inOneSave(req, (own) => addStep({ what: 'proposed', alert, before, digest: digestOf(alert) }, own));
	await callOfficers(alert, req);
}
