import { pageTypes } from '@portolano/content-models';
import type { Payload, TypedUser } from 'payload';
import { marksOf, withMarks } from '../publication/log-marks.ts';
import { currentEntries, publishedIn } from '../publication/log/entries.ts';
import { keyOf } from '../publication/log/subject.ts';
import { keysById, namesByKey, readSites } from '../publication/sites.ts';
import { draftsOfBundle, markInBundle } from './bundle-drafts.ts';
import type { DraftForm } from './draft-values.ts';
import { labelsOf } from './form-values.ts';
import { lenientProjection } from './lenient-projection.ts';
import { type OpenedPreview, openSession } from './open-session.ts';
import { countPreview } from './preview-allowance.ts';
import { PreviewRefused } from './preview-refused.ts';
import { readDraft } from './read-draft.ts';
import { sitesShowing } from './sites-showing.ts';

/** A preview that was opened, and the sites on which the document can be looked at. */
export interface OpenedOnSite extends Omit<OpenedPreview, 'gaps'> {
	/** What is missing in the document, or can't be shown. */
	gaps: { field: string; message: string }[];
	/** Key of the site that is shown. */
	site: string;
	/** The site that owns the document first, then those that show it too. */
	sites: { key: string; name: string }[];
}

interface PreviewAccess {
	payload: Payload;
	user: TypedUser;
	/** A preview that the user goes on looking at. */
	session: string | undefined;
	/** Key of the site on which to look at it, when it isn't its own. */
	site: string | undefined;
	/** Whether the document is proposed to the user, who then sees its saved draft without working on it. */
	isProposed?: boolean;
	/**
	 * Key of a link by which people without an account look at what `user` may see: at this document alone, and counted by
	 * itself.
	 */
	shared?: string;
}

/**
 * Opens a preview of a document as the form has it, saved or not, at its own page, or at the home of a site; or shows
 * in one that is open what was written since. With a document of a bundle the others are shown as their drafts are.
 * @throws PreviewRefused with the reason in Italian.
 */
export async function openPreview(
	form: DraftForm,
	{ payload, user, session, site: wanted, isProposed = false, shared }: PreviewAccess,
): Promise<OpenedOnSite> {
	const { type, id, language } = form;
	const holder = shared === undefined ? String(user.id) : `shared ${shared}`;
	countPreview(holder, session === undefined ? 'opened' : 'followed while typing');
	const { flattenedFields } = payload.collections[type].config;
	const { values, inLanguages, misfits } = await readDraft(form, { payload, user, isProposed });
	const allSites = await readSites({ payload });
	const keys = keysById(allSites);
	const showing = sitesShowing({ type, id }, values, keys);
	const [own] = showing;
	if (own === undefined) throw new PreviewRefused(400, 'Scegli prima il sito proprietario.');
	const isAlone = id === undefined || shared !== undefined;
	const others = isAlone ? [] : await draftsOfBundle({ type, id }, { payload, user, keys });
	const shownOn = [...showing, ...others.flatMap(({ sites }) => sites)];
	const site = wanted !== undefined && shownOn.includes(wanted) ? wanted : own;
	const { projection, leftOut } = lenientProjection(type, inLanguages, keys);
	if (projection === undefined)
		throw new PreviewRefused(400, 'Questo contenuto non si può vedere in anteprima.');
	const planned = isAlone ? undefined : await markInBundle({ type, id }, { payload });
	const online = await marksOnline({ type, id }, payload);
	const document = withMarks(projection, { ...online, ...(planned && { outdated: planned }) });
	const labels = labelsOf(flattenedFields);
	const opened = await openSession({
		...{ site, session, holder },
		...(site === own ? pageOf({ type, id, language }) : { path: '/' }),
		drafts: [{ action: 'draft', document, labels }, ...others.map(({ draft }) => draft)],
	});
	const unusable = [...misfits, ...leftOut].map((field) => ({
		field,
		message: `Non si può mostrare: ${labels[field] ?? field}`,
	}));
	const names = namesByKey(allSites);
	const sites = [...new Set(shownOn)].map((key) => ({ key, name: names.get(key) ?? key }));
	// The gaps of the other documents of a bundle are told in their own forms.
	const gaps = opened.gaps
		.filter((gap) => gap.type === type && gap.id === (id ?? 'nuovo'))
		.map(({ field, message }) => ({ field, message }));
	return { ...opened, gaps: [...gaps, ...unusable], site, sites };
}

/** The marks that only the log has of a document. */
async function marksOnline({ type, id }: Pick<DraftForm, 'type' | 'id'>, payload: Payload) {
	if (id === undefined) return {};
	const key = keyOf({ type, id });
	return marksOf(publishedIn((await currentEntries([key], { payload })).get(key)));
}

/** The page at which the preview begins. */
function pageOf({ type, id, language }: Pick<DraftForm, 'type' | 'id' | 'language'>) {
	if (!pageTypes.some((one) => one === type)) return { path: '/' };
	return { document: { type, id: id ?? 'nuovo' }, language };
}
