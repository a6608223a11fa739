import { contentTypes } from '@portolano/content-models';
import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload';
import { z } from 'zod';
import { isAdministrator, type Role, rolesOn, sitesOf } from '../access/roles.ts';
import { rolesThatPublish } from '../access/publishing.ts';

const MOST_SITES = 150;

const reference = z.union([z.string(), z.object({ id: z.string() })]);
const shown = z.object({ alsoOn: z.array(reference).nullish() });

/** Returns the ids of the other sites that show a document, without duplicates. */
function sitesIn(document: unknown): string[] {
	const { data } = shown.safeParse(document);
	return [...new Set((data?.alsoOn ?? []).map((site) => (typeof site === 'string' ? site : site.id)))];
}

const tooMany = `Un contenuto si mostra su al massimo ${MOST_SITES} altri siti: togline qualcuno.`;
const notOurs =
	'Tra i siti scelti ce n’è uno su cui non puoi pubblicare: toglilo e usa «Proponi a un altro sito…». ' +
	'I siti che c’erano già possono restare.';

const notOurAlert =
	'Tra i siti scelti ce n’è uno su cui non lavori: toglilo, oppure chiedi a chi amministra di aggiungerlo. ' +
	'I siti che c’erano già possono restare.';

/** Of an alert each of its sites is checked when it is published: see `alert-rights.ts`. */
function wantedRoles(slug: string, { payload }: PayloadRequest): readonly Role[] {
	const type = contentTypes.find((one) => one === slug);
	return type === undefined || type === 'alert' ? rolesOn(slug) : rolesThatPublish(type, payload);
}

/**
 * Allows showing a document on another site only to those who may publish there and to administrators. Sites chosen earlier
 * may stay. A duplicate keeps only the sites that its author could have chosen.
 */
export const requireConsent: CollectionBeforeChangeHook = ({ data, originalDoc, collection, req }) => {
	const chosen = sitesIn(data);
	const refuse = (message: string) =>
		new ValidationError({ collection: collection.slug, errors: [{ path: 'alsoOn', message }], req }, req.t);
	if (chosen.length > MOST_SITES) throw refuse(tooMany);
	// A restored version brings back what the document said, and not where it was shown.
	if (req.context['isRestoringVersion'] === true) return { ...data, alsoOn: sitesIn(originalDoc) };
	if (!('alsoOn' in data) || data['alsoOn'] === null) return data;
	const { user } = req;
	if (!user || isAdministrator(user) || req.context['isForced'] === true) return { ...data, alsoOn: chosen };
	const ours = new Set(sitesOf(user, wantedRoles(collection.slug, req), collection.slug));
	if (req.pathname?.endsWith('/duplicate'))
		return { ...data, alsoOn: chosen.filter((site) => ours.has(site)) };
	const allowed = new Set([...ours, ...sitesIn(originalDoc)]);
	if (!chosen.every((site) => allowed.has(site)))
		throw refuse(collection.slug === 'alert' ? notOurAlert : notOurs);
	return { ...data, alsoOn: chosen };
};
