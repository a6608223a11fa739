import type { CardProps, UnlinkedCardProps } from '@portolano/ui/components/Card/props.ts';

/**
 * Makes cards beside one another even: if any has no picture, the pictures of all are removed, so that no card is left
 * with a gap.
 */
export function evenCards<C extends CardProps | UnlinkedCardProps>(cards: readonly C[]): C[] {
	const allHavePictures = cards.every(({ image }) => image !== undefined);
	return allHavePictures ? [...cards] : cards.map(withoutPicture);
}

function withoutPicture<C extends CardProps | UnlinkedCardProps>(card: C): C {
	return { ...card, image: undefined, variant: card.calendar ? 'event' : 'teaser' };
}
