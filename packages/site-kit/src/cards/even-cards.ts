import type { CardProps } from './card.ts';

/**
 * Makes cards beside one another even: if any has no picture, the pictures of all are removed, so that no card is left
 * with a gap.
 */
export function evenCards(cards: readonly CardProps[]): CardProps[] {
	const allHavePictures = cards.every(({ image }) => image !== undefined);
	return allHavePictures ? [...cards] : cards.map(withoutPicture);
}

function withoutPicture(card: CardProps): CardProps {
	return { ...card, image: undefined, variant: card.calendar ? 'event' : 'teaser' };
}
