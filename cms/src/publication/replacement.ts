import type { ContentType } from '@portolano/content-models';
import {
	APIError,
	type CollectionAfterChangeHook,
	type CollectionBeforeChangeHook,
	type PayloadRequest,
} from 'payload';
import { siteIn, titleIn } from '../workflow/document-facts.ts';
import { addRow } from '../workflow/record.ts';
import { mayChange } from './authorise.ts';
import { type Current, publishedAround, publishedIn } from './log/entries.ts';
import { keyOf } from './log/subject.ts';
import { nested } from './scope.ts';
import { readSiteNames, type SiteNames } from './sites.ts';
import { lineOf, useOf } from './use.ts';

interface Upload {
	id: string;
	replacesOnline?: boolean | null;
}

const cure =
	'Se deve cambiare subito anche lì, spunta “Sostituisci subito online” e salva di nuovo; altrimenti carica un file nuovo, e usalo nella bozza. Nulla è cambiato.';

/** The bytes that readers see would change at once, in contents that nobody touches: that is said, and confirmed. */
class ReplacesOnline extends APIError {
	constructor(using: readonly Current[], names: SiteNames) {
		const what = 'Non salvato: questo file è online, e sostituirlo lo cambia subito dove si vede.';
		const lines = using.map(({ entry }) => lineOf(entry, names)).join('; ');
		const shown = using.map(({ entry }) => useOf(entry, names));
		super(`${what} Lo usano: ${lines}. ${cure}`, 409, { what, cure, shown }, true);
	}
}

class ReplacementForbidden extends APIError {
	constructor(using: readonly Current[], names: SiteNames) {
		const lines = using.map(({ entry }) => lineOf(entry, names)).join('; ');
		super(
			`Non salvato: questo file è online anche dove non puoi pubblicare (${lines}). Chiedi a chi ne è responsabile, oppure carica un file nuovo. Nulla è cambiato.`,
			403,
			undefined,
			true,
		);
	}
}

async function withoutRight(using: readonly Current[], req: PayloadRequest): Promise<Current[]> {
	const { user } = req;
	if (!user) return [];
	const refused: Current[] = [];
	for (const current of using) {
		const document = publishedIn(current);
		if (document && !(await mayChange(user, [{ type: document.type, documents: [document] }], req)))
			refused.push(current);
	}
	return refused;
}

/**
 * Lets a person replace the bytes of a picture or a file that published contents use only when they may publish each of these,
 * and say so with `replacesOnline`. Otherwise what is online would change beside every approval.
 * @throws ReplacesOnline, ReplacementForbidden
 */
export const requireConfirmedReplacement =
	(type: ContentType): CollectionBeforeChangeHook<Upload> =>
	async ({ data, originalDoc, operation, req }) => {
		const { replacesOnline, ...kept } = data;
		if (operation !== 'update' || !req.file || !req.user || !originalDoc) return kept;
		const using = await publishedAround(keyOf({ type, id: originalDoc.id }), 'mentions', req);
		if (using.length === 0) return kept;
		const refused = await withoutRight(using, req);
		if (refused.length > 0) throw new ReplacementForbidden(refused, await readSiteNames(req));
		if (replacesOnline !== true) throw new ReplacesOnline(using, await readSiteNames(req));
		req.context['replacesOnline'] = using.length;
		return kept;
	};

/** Records who replaced bytes that were online, in the transaction of the save. */
export const recordReplacement =
	(type: ContentType): CollectionAfterChangeHook<Upload> =>
	async ({ doc, req }) => {
		const count: unknown = req.context['replacesOnline'];
		if (typeof count !== 'number') return doc;
		await addRow(
			{
				...{ subject: { type, id: doc.id }, what: 'replaced', from: undefined, to: undefined },
				...{ title: titleIn(doc, type, req.payload), site: siteIn(doc, type) },
				reason: `Sostituito online: lo ${count === 1 ? 'usa un contenuto' : `usano ${count} contenuti`}.`,
			},
			{ ...nested(req), payload: req.payload, user: req.user, context: req.context },
		);
		return doc;
	};
