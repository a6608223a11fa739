import { cardOf, cardsOf, eventCard, newsCard, type CardProps } from '@portolano/site-kit/cards.ts';
import type { Reading } from '@portolano/site-kit/reading.ts';
import { hrefOf } from '@portolano/site-kit/links.ts';
import { say } from '@portolano/site-kit/reading.ts';
import type { Link } from '@portolano/ui/props.ts';
import { allQuestions, comingEvents, latestNews } from './lists.ts';

const NEWS = 3;
const QUESTIONS = 5;

/** News that the editors put forward, completed by the latest. */
export function homeNews(reading: Reading): CardProps[] {
	const chosen = reading.site.home.featured.filter(({ type }) => type === 'news').slice(0, NEWS);
	const latest = reading.view
		.list({ ...latestNews, limit: NEWS * 2 })
		.items.filter(({ id }) => !chosen.some((reference) => reference.id === id))
		.slice(0, NEWS - chosen.length);
	return [
		...chosen.flatMap((reference) => cardOf(reading, reference) ?? []),
		...cardsOf(reading, latest, newsCard),
	];
}

export function homeEvents(reading: Reading): CardProps[] {
	return cardsOf(reading, reading.view.list({ ...comingEvents, limit: 2 }).items, eventCard);
}

export function homeQuestions(reading: Reading): Link[] {
	return reading.view.list({ ...allQuestions, limit: QUESTIONS }).items.flatMap((question) => {
		const href = hrefOf(reading, question);
		return href === undefined ? [] : [{ text: say(reading, question.title), href }];
	});
}
