import { expect, test } from 'vitest';
import { evenCards } from './even-cards.ts';

const image = { src: '/a.jpg', alt: '', width: 3, height: 2 };
const calendar = { datetime: '2026-12-05', text: '5 dicembre 2026', day: '5', month: 'dic' };

test('cards keep their pictures if all have one', () => {
	const cards = [{ title: 'Uno', href: '/1/', variant: 'image' as const, image }];
	expect(evenCards(cards)).toEqual(cards);
});

test('if one card has no picture, no picture is shown and events keep their day', () => {
	const cards = [
		{ title: 'Uno', href: '/1/', variant: 'image' as const, image, calendar },
		{ title: 'Due', href: '/2/' },
	];
	expect(evenCards(cards).map((card) => [card.variant, card.image])).toEqual([
		['event', undefined],
		['teaser', undefined],
	]);
});
