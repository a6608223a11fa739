import type { PayloadRequest } from 'payload';
import type { Alert } from '../generated/payload-types.ts';
import { AlertRefused } from './alert-refused.ts';
import type { ChangeOfAlert } from './form.ts';
import { requirePublishedAsSeen } from './require-seen.ts';
import { inOneSave, saving, type Status } from './save.ts';
import { propose } from './propose.ts';
import { takesTwo } from './takes-two.ts';
import { englishFor, rewritten } from './texts.ts';
import type { Outcome } from './publish.ts';

type Language = 'it' | 'en';

/** Returns the fields of the published alert in one language, as data to be saved. */
function dataOf(alert: Alert) {
	const fields: Partial<Alert> = { ...alert };
	delete fields.id;
	delete fields.createdAt;
	delete fields.updatedAt;
	return fields;
}

async function published(id: string, locale: Language, own: PayloadRequest): Promise<Alert> {
	const alert = await own.payload.findByID({
		...{ ...saving(own), id, locale, fallbackLocale: false as const, disableErrors: true },
	});
	if (alert?._status === 'published') return alert;
	throw new AlertRefused(404, 'Questa allerta non è più online. Nulla è cambiato.');
}

function changed(language: Language, before: Alert, { until, sentence, english }: ChangeOfAlert) {
	const end = until === 'now' ? new Date().toISOString() : (until ?? before.end);
	const text = language === 'it' ? sentence : sentence === undefined ? english : englishFor(before, english);
	return { ...dataOf(before), end, ...(text !== undefined && rewritten(language, before, text)) };
}

/**
 * Saves the change on top of what is published, in its languages; the last save publishes it, if it is to be. A draft that
 * somebody left unfinished must neither go online with it nor hold it up. The history keeps that draft.
 */
async function saveChange(form: ChangeOfAlert, own: PayloadRequest, status: Status): Promise<void> {
	const { payload } = own;
	const it = await published(form.id, 'it', own);
	const languages: readonly string[] = it.languages ?? [];
	const en = languages.includes('en') ? await published(form.id, 'en', own) : undefined;
	const save = { ...saving(own), id: form.id };
	const english = en && { ...changed('en', en, form), _status: 'draft' as const };
	if (english) await payload.update({ ...save, locale: 'en', draft: true, data: english });
	const italian = { ...changed('it', it, form), _status: status };
	await payload.update({ ...save, locale: 'it', draft: status === 'draft', data: italian });
}

/** Extends, changes or concludes an alert as the user saw it; concluding takes one person only. */
export async function change(form: ChangeOfAlert, req: PayloadRequest): Promise<Outcome> {
	const { id, seen, until } = form;
	const at = new Date().toISOString();
	const { owner, severity } = await published(id, 'it', req);
	const isProposed = until !== 'now' && (await takesTwo(owner, severity, req));
	await inOneSave(req, async (own) => {
		await requirePublishedAsSeen(id, seen, own);
		await saveChange(form, own, isProposed ? 'draft' : 'published');
	});
	if (isProposed) await propose(id, req);
	return { id, isProposed, at };
}
