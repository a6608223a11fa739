import { romeTimeZone } from '@portolano/content-models';
import { APIError, type CollectionBeforeChangeHook } from 'payload';
import { z } from 'zod';
import { stepsSince } from '../alert-desk/require-seen.ts';

const startedFrom = z.object({ updatedAt: z.iso.datetime({ offset: true }) });

const moment = new Intl.DateTimeFormat('it', {
	dateStyle: 'long',
	timeStyle: 'medium',
	timeZone: romeTimeZone,
});

/** The document was saved by somebody else after this editor opened it. */
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
 * Refuses to overwrite a save by somebody else: https://github.com/payloadcms/payload/issues/15486. The form sends the
 * `updatedAt` it was loaded with; a script that sends none overwrites, and the version history keeps both. Reads
 * `req.data` rather than `data`, because a restored version brings an old `updatedAt` of its own. Officers are told who changed an
 * alert, and what.
 */
export const refuseStaleSave: CollectionBeforeChangeHook<{ id: string; updatedAt: string }> = async ({
	collection,
	data,
	originalDoc,
	operation,
	req,
}) => {
	const { success, data: sent } = startedFrom.safeParse(req.data);
	if (operation !== 'update' || !success || !originalDoc) return data;
	const savedAt = new Date(originalDoc.updatedAt);
	if (new Date(sent.updatedAt) >= savedAt) return data;
	const steps = collection.slug === 'alert' ? await stepsSince(originalDoc.id, sent.updatedAt, req) : [];
	throw new SavedMeanwhile(savedAt, steps);
};
