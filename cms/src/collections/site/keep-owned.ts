import { languages } from '@portolano/content-models';
import {
	APIError,
	type CollectionBeforeChangeHook,
	type CollectionBeforeDeleteHook,
	ValidationError,
} from 'payload';
import { z } from 'zod';
import { languageNames } from '../../fields/languages.ts';
import { ownedDocuments } from './owned-documents.ts';

class StillOwner extends APIError {
	constructor(owned: string) {
		super(
			`Non eliminato: il sito possiede ancora ${owned}. Sposta questi contenuti in un altro sito, cambiando il loro ` +
				'“Sito proprietario”, oppure eliminali; poi elimina il sito. Per toglierlo da internet e tenere i contenuti, ' +
				'ritiralo. Nulla è cambiato.',
			409,
			undefined,
			true,
		);
	}
}

/** Refuses to delete a site that owns documents: they would have no page, and nobody could edit them. */
export const refuseDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
	if (req.context['isDeferred'] === true) return;
	const owned = await ownedDocuments(String(id), req);
	if (owned !== undefined) throw new StillOwner(owned);
};

const stored = z.object({
	id: z.string(),
	deletedAt: z.string().nullish(),
	siteLanguages: z.array(z.enum(languages)).nullish(),
});

/** As {@link refuseDeletion}, for the trash. */
export const refuseTrashing: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
	const { success, data: before } = stored.safeParse(originalDoc);
	if (!success || !data['deletedAt'] || before.deletedAt) return data;
	const owned = await ownedDocuments(before.id, req);
	if (owned !== undefined) throw new StillOwner(owned);
	return data;
};

/** Refuses to take a language away in which documents of the site are ready, drafts too: their pages would vanish. */
export const keepUsedLanguages: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
	const { success, data: before } = stored.safeParse(originalDoc);
	const wanted = stored.shape.siteLanguages.safeParse(data['siteLanguages']).data;
	if (!success || !wanted) return data;
	const leaving = (before.siteLanguages ?? []).filter((language) => !wanted.includes(language));
	const errors = [];
	for (const language of leaving) {
		const used = await ownedDocuments(before.id, req, { languages: { in: [language] } });
		if (used === undefined) continue;
		const message =
			`Contenuti pronti in ${languageNames[language]}: ${used}. Togli prima questa lingua dalle loro “Lingue ` +
			'pronte”, oppure ritirali: le loro pagine sparirebbero. Nulla è cambiato.';
		errors.push({ path: 'siteLanguages', message });
	}
	if (errors.length > 0) throw new ValidationError({ collection: 'site', errors, req }, req.t);
	return data;
};
