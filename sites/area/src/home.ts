import { cardOf, cardsOf, eventCard, newsCard, type CardProps } from '@portolano/site-kit/cards.ts';
import type { PageContext } from '@portolano/site-kit/page-context.ts';
import { hrefOf } from '@portolano/site-kit/links.ts';
import { localize } from '@portolano/site-kit/page-context.ts';
import type { Link } from '@portolano/ui/props.ts';
import { allQuestions, comingEvents, latestNews } from './lists.ts';

const NEWS = 3;
const QUESTIONS = 5;

/** Returns the news featured by the editors, followed by the latest. */
export function homeNews(context: PageContext): CardProps[] {
	const chosen = context.site.home.featured.filter(({ type }) => type === 'news').slice(0, NEWS);
	const latest = context.view
		.list({ ...latestNews, limit: NEWS * 2 })
		.items.filter(({ id }) => !chosen.some((reference) => reference.id === id))
		.slice(0, NEWS - chosen.length);
	return [
		...chosen.flatMap((reference) => cardOf(context, reference) ?? []),
		...cardsOf(context, latest, newsCard),
	];
}

export function homeEvents(context: PageContext): CardProps[] {
	return cardsOf(context, context.view.list({ ...comingEvents, limit: 2 }).items, eventCard);
}

export function homeQuestions(context: PageContext): Link[] {
	return context.view.list({ ...allQuestions, limit: QUESTIONS }).items.flatMap((question) => {
		const href = hrefOf(context, question);
		return href === undefined ? [] : [{ text: localize(context, question.title), href }];
	});
}
