import { romeTimeZone } from '@portolano/content-models';
import { APIError, type CollectionBeforeChangeHook } from 'payload';
import { z } from 'zod';

const startedFrom = z.object({ updatedAt: z.iso.datetime({ offset: true }) });

const moment = new Intl.DateTimeFormat('it', {
	dateStyle: 'long',
	timeStyle: 'medium',
	timeZone: romeTimeZone,
});

/** The document was saved by somebody else after this editor opened it. */
class SavedMeanwhile extends APIError {
	constructor(savedAt: Date) {
		super(
			`Non salvato: dopo che hai aperto questo contenuto, qualcuno lo ha salvato (${moment.format(savedAt)}). ` +
				'Copia altrove ciò che hai scritto, ricarica la pagina e rifai le modifiche sul testo nuovo. Nulla è cambiato.',
			409,
			undefined,
			true,
		);
	}
}

/**
 * Refuses to cover what somebody else saved meanwhile. The form sends the `updatedAt` it was filled from; a script that
 * sends none writes over what is there, and the history keeps both. It looks at what was sent, because a restored
 * version brings an old `updatedAt` of its own.
 */
export const refuseStaleSave: CollectionBeforeChangeHook<{ id: string; updatedAt: string }> = ({
	data,
	originalDoc,
	operation,
	req,
}) => {
	const { success, data: sent } = startedFrom.safeParse(req.data);
	if (operation !== 'update' || !success || !originalDoc) return data;
	const savedAt = new Date(originalDoc.updatedAt);
	if (new Date(sent.updatedAt) < savedAt) throw new SavedMeanwhile(savedAt);
	return data;
};
