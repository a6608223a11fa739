import type { Outdated } from '@portolano/content-models';
import type { Payload, TypedUser } from 'payload';
import { isOwnDocument } from '../access/own-documents.ts';
import { openBundleOf } from '../bundles/bundle.ts';
import { withMadeMark } from '../collections/site/mark.ts';
import type { SiteKeys } from '../projection/record.ts';
import { withMarks } from '../publication/log-marks.ts';
import { currentEntries, publishedIn } from '../publication/log/entries.ts';
import { keyOf, type Subject } from '../publication/log/subject.ts';
import type { Scope } from '../publication/scope.ts';
import type { Item } from '../publication/schedule/item.ts';
import { outdatedFrom } from '../publication/withdrawal/wanted.ts';
import { draftValues, savedDraft } from './draft-values.ts';
import { labelsOf, readForm } from './form-values.ts';
import { lenientProjection } from './lenient-projection.ts';
import { sitesShowing } from './sites-showing.ts';

interface Previewing {
	payload: Payload;
	user: TypedUser;
	/** Keys of the sites by id. */
	keys: SiteKeys;
}

/** A document of a bundle, as the preview lays it over what is published. */
interface LaidPart {
	draft: object;
	/** Keys of the sites that show it. */
	sites: string[];
}

/** A part to be withdrawn, as readers will find it: gone, or still there with the mark of what is no longer current. */
async function withdrawnPart({ type, id, withdrawal }: Item, payload: Payload): Promise<object> {
	const plain = { action: 'withdraw', type, id };
	if (withdrawal?.kind !== 'outdated') return plain;
	const key = keyOf({ type, id });
	const online = publishedIn((await currentEntries([key], { payload })).get(key));
	if (!online) return plain;
	const document = withMarks(online, { outdated: outdatedFrom(new Date(), withdrawal) });
	const labels = labelsOf(payload.collections[type].config.flattenedFields);
	return { action: 'draft', document, labels };
}

async function partOf(item: Item, { payload, user, keys }: Previewing): Promise<LaidPart[]> {
	const { type, id, action } = item;
	const saved = await savedDraft({ type, id }, { payload, user, language: 'it' });
	// What the user does not work on is shown as it is online.
	if (!saved || !isOwnDocument(user, type, { document: { ...saved, id } })) return [];
	const sites = sitesShowing({ type, id }, saved, keys);
	if (action === 'withdraw') return [{ draft: await withdrawnPart(item, payload), sites }];
	const { flattenedFields } = payload.collections[type].config;
	const { values: read } = readForm(saved, flattenedFields);
	const values = type === 'site' ? await withMadeMark(read) : read;
	const form = { type, id, language: 'it' as const, values };
	const inLanguages = await draftValues(form, flattenedFields, { payload, user });
	const { projection: document } = lenientProjection(type, inLanguages, keys);
	if (document === undefined) return [];
	return [{ draft: { action: 'draft', document, labels: labelsOf(flattenedFields) }, sites }];
}

/** The mark that a document has once its open bundle is published, where that keeps it online as no longer current. */
export async function markInBundle(subject: Subject, scope: Scope): Promise<Outdated | undefined> {
	const bundle = await openBundleOf(subject, scope);
	const withdrawal = bundle?.parts.find((part) => keyOf(part) === keyOf(subject))?.withdrawal;
	return withdrawal?.kind === 'outdated' ? outdatedFrom(new Date(), withdrawal) : undefined;
}

/** Returns the other documents of the open bundle of a document, as their drafts are; none when it is in no bundle. */
export async function draftsOfBundle(subject: Subject, previewing: Previewing): Promise<LaidPart[]> {
	const bundle = await openBundleOf(subject, previewing);
	const others = (bundle?.parts ?? []).filter((part) => keyOf(part) !== keyOf(subject));
	return (await Promise.all(others.map((part) => partOf(part, previewing)))).flat();
}
