import { romeTimeZone } from '@portolano/content-models';
import { APIError, type CollectionBeforeChangeHook } from 'payload';
import { stepsSince } from '../alert-desk/require-seen.ts';
import { startOf } from '../merge/merge-stale-save.ts';

const moment = new Intl.DateTimeFormat('it', {
	dateStyle: 'long',
	timeStyle: 'medium',
	timeZone: romeTimeZone,
});

/** The alert was saved by somebody else after this editor opened it. */
class SavedMeanwhile extends APIError {
	constructor(savedAt: Date, steps: readonly string[]) {
		const told = steps.map((step) => `${step}. `).join('');
		super(
			`Non salvato: dopo che hai aperto questo contenuto, qualcuno lo ha salvato (${moment.format(savedAt)}). ${told}` +
				'Copia altrove ciò che hai scritto, ricarica la pagina e rifai le modifiche sul testo nuovo. Nulla è cambiato.',
			409,
			undefined,
			true,
		);
	}
}

/**
 * Refuses to overwrite an alert that somebody else saved after it was opened, and tells who changed what: what reaches citizens
 * at once must have been seen as it is, so it is not merged as other documents are. A script that does not say from what it
 * started (`updatedAt`) overwrites, and the version history keeps both.
 */
export const refuseStaleSave: CollectionBeforeChangeHook<{ id: string; updatedAt: string }> = async ({
	data,
	originalDoc,
	operation,
	req,
}) => {
	const started = startOf(req);
	if (operation !== 'update' || !started || !originalDoc) return data;
	const savedAt = new Date(originalDoc.updatedAt);
	if (new Date(started.updatedAt) >= savedAt) return data;
	throw new SavedMeanwhile(savedAt, await stepsSince(originalDoc.id, started.updatedAt, req));
};
