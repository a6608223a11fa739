import { account } from './account.ts';
import { alert } from './alert.ts';
import { betweenSites } from './between-sites.ts';
import { bundles } from './bundles.ts';
import { checksAndHistory } from './checks-and-history.ts';
import { correct } from './correct.ts';
import type { Guide } from './guide.ts';
import { homeAndMenus } from './home-and-menus.ts';
import { picturesAndFiles } from './pictures-and-files.ts';
import { preview } from './preview.ts';
import { repeatingEvents } from './repeating-events.ts';
import { review } from './review.ts';
import { schedule } from './schedule.ts';
import { shareDraft } from './share-draft.ts';
import { twoAtOnce } from './two-at-once.ts';
import { writeNews } from './write-news.ts';

const groups = [
	{ title: 'Scrivere', guides: [writeNews, preview, picturesAndFiles, repeatingEvents] },
	{ title: 'Insieme agli altri', guides: [review, shareDraft, twoAtOnce, betweenSites] },
	{ title: 'Al momento giusto', guides: [schedule, bundles, correct, checksAndHistory] },
	{ title: 'Il sito e le emergenze', guides: [homeAndMenus, alert] },
	{ title: 'Il tuo account', guides: [account] },
] as const;

export type GuideSlug = (typeof groups)[number]['guides'][number]['slug'];

interface GuideGroup {
	title: string;
	guides: readonly Guide[];
}

/** All guides, by kind of task, in the order in which they are shown. */
export const guideGroups: readonly GuideGroup[] = groups;

export const guides: readonly Guide[] = guideGroups.flatMap((group) => group.guides);

export function guideAt(slug: string): Guide | undefined {
	return guides.find((guide) => guide.slug === slug);
}

/** Without accents and capitals, as people type when they search. */
const fold = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

function wordsOf({ title, lead, steps, troubles }: Guide): string {
	const told = [...steps.map(({ text }) => text), ...troubles.flatMap(({ what, cure }) => [what, cure])];
	return fold([title, lead, ...told].join(' '));
}

/** The guides in which all words of `search` occur, those with the words in their title first. */
export function guidesAbout(search: string): Guide[] {
	const wanted = fold(search).split(/\s+/).filter(Boolean);
	const hasAll = (text: string) => wanted.every((word) => text.includes(word));
	const found = guides.filter((guide) => hasAll(wordsOf(guide)));
	const [named, others] = [true, false].map((isNamed) =>
		found.filter(({ title }) => hasAll(fold(title)) === isNamed),
	);
	return [...(named ?? []), ...(others ?? [])];
}
