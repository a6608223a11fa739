import type { NamedOutline } from '@portolano/map';
import { localize, type PageContext } from '../page-context.ts';
import { creditsOf } from './credits.ts';
import { type Land, landOf } from './land.ts';
import { mapWords } from './words.ts';

const fields = ['title', 'outline', 'isUnverified'] as const;

/** What places are shown on: the territory of the body and the districts of the site. */
export interface Territory {
	readonly land: Land;
	readonly districts: readonly NamedOutline[];
	/** Who publishes the outlines, with the licence, and that they were not checked. */
	readonly credits: readonly string[];
}

/** Returns what a map of the site has under its places. */
export function territoryOf(context: PageContext): Territory {
	const { view, body } = context;
	const words = mapWords(context);
	const { items } = view.list({
		type: 'district',
		select: fields,
		order: { by: 'title', direction: 'ascending' },
	});
	const outlined = items.filter(({ outline }) => outline !== undefined);
	return {
		land: landOf(body),
		districts: outlined.flatMap(({ title, outline }) =>
			outline ? [{ name: localize(context, title), outline }] : [],
		),
		credits: [
			...creditsOf(body, words),
			...(outlined.some(({ isUnverified }) => isUnverified) ? [words.unverified] : []),
		],
	};
}
