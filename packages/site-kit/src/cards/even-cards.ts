import type { CardProps } from './card.ts';

/** Cards that stand side by side: all with a picture, or none, so that no card gapes beside its neighbours. */
export function evenCards(cards: readonly CardProps[]): CardProps[] {
	const allHavePictures = cards.every(({ image }) => image !== undefined);
	return allHavePictures ? [...cards] : cards.map(withoutPicture);
}

function withoutPicture(card: CardProps): CardProps {
	return { ...card, image: undefined, variant: card.calendar ? 'event' : 'teaser' };
}
