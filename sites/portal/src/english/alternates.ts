import { codesOf, languageRoot, sectionPath, serviceCategories } from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import type { Alternates } from '@portolano/site-kit/definition.ts';
import type { PageContext } from '@portolano/site-kit/page-context.ts';
import { categoryStep } from '../categories.ts';
import { hasEnglish } from './english-pages.ts';
import { englishCategories } from './lists.ts';
import { englishSections } from './sections.ts';

/** A page that is there in both languages. */
interface Pair {
	it: string;
	en: string;
	readonly isThere: (view: StoreView) => boolean;
}

const pairs: readonly Pair[] = [
	{ it: languageRoot('it'), en: languageRoot('en'), isThere: hasEnglish },
	...Object.values(englishSections).map(({ address, href, isThere }) => ({
		it: sectionPath(address),
		en: href,
		isThere,
	})),
	...codesOf(serviceCategories).map((category) => ({
		it: categoryStep(category).href,
		en: categoryStep(category, 'en').href,
		isThere: (view: StoreView) => englishCategories(view).includes(category),
	})),
];

const byPath = new Map(pairs.flatMap((pair) => [[pair.it, pair] as const, [pair.en, pair] as const]));

/** Returns the addresses of a page without a document in each language that has it. */
export function alternatesOf({
	view,
	path,
	language,
}: Pick<PageContext, 'view' | 'path' | 'language'>): Alternates {
	const pair = byPath.get(path);
	return pair?.isThere(view) ? { it: pair.it, en: pair.en } : { [language]: path };
}
