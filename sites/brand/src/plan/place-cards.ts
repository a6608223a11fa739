import { accommodationTypes, termOf, visitTimes } from '@portolano/content-models';
import { type CardProps, cardsOf, placeCard, placeCardFields } from '@portolano/site-kit/cards.ts';
import {
	areaToken,
	kindToken,
	type Narrowed,
	priceToken,
	timeToken,
	typeToken,
} from '@portolano/site-kit/narrowing/narrowed.ts';
import type { PageContext } from '@portolano/site-kit/page-context.ts';
import { localizeWithLanguage } from '@portolano/site-kit/page-context.ts';
import { durationText } from '@portolano/site-kit/time.ts';
import { filled, labelOf } from '@portolano/site-kit/words.ts';
import { broadTypes, typesUnder } from '../place-types.ts';
import { areaOf, choicesOfPlace } from './facts.ts';
import type { ListedPlace } from './places-to-see.ts';
import { planWords } from './words.ts';

/** A line of a card, with its language where that isn't the one of the list. */
interface Mark {
	readonly value: string;
	readonly lang?: string | undefined;
}

/** The card of a place in a list that can be narrowed. */
export interface NarrowCard {
	readonly card: CardProps;
	readonly narrowed: Narrowed;
	/** Lines below the title: price, time needed, that it was not checked. */
	readonly marks: readonly Mark[];
}

function tokensOf(place: ListedPlace): string[] {
	const { visitMinutes, hospitality, placeTypes } = place;
	const area = areaOf(place);
	const types = broadTypes.filter((broad) => typesUnder(broad).some((code) => placeTypes.includes(code)));
	return [
		...choicesOfPlace(place),
		...types.map(typeToken),
		...(area === undefined ? [] : [areaToken(area)]),
		...visitTimes.filter((time) => visitMinutes !== undefined && visitMinutes <= time).map(timeToken),
		...(hospitality ? [kindToken(hospitality.accommodationType ?? hospitality.kind)] : []),
		...(hospitality?.priceRange ? [priceToken(hospitality.priceRange)] : []),
	];
}

function cardOf(context: PageContext, place: ListedPlace): CardProps[] {
	const found = context.view.get({ type: 'place', id: place.id }, placeCardFields);
	return cardsOf(context, found ? [found] : [], placeCard);
}

function narrowedOf(place: ListedPlace): Narrowed {
	return { tokens: tokensOf(place), point: place.coordinates };
}

/** Returns the cards of places to see, with the time that they take and their price. */
export function placeCards(context: PageContext, places: readonly ListedPlace[]): NarrowCard[] {
	const words = planWords(context);
	return places.flatMap((place) => {
		const { visitMinutes, isFree, district } = place;
		const facts = [
			district,
			visitMinutes === undefined ? undefined : durationText(visitMinutes),
			isFree ? words.choices.free : undefined,
		].filter(Boolean);
		const marks = facts.length > 0 ? [{ value: facts.join(' · ') }] : [];
		return cardOf(context, place).map((card) => ({ card, narrowed: narrowedOf(place), marks }));
	});
}

/** Returns the cards of places to eat and to sleep, with their kind and price; those that are invented say so. */
export function hospitalityCards(context: PageContext, places: readonly ListedPlace[]): NarrowCard[] {
	const words = planWords(context);
	return places.flatMap((place) => {
		const { hospitality, isUnverified, district } = place;
		if (!hospitality) return [];
		const { accommodationType, stars, speciality, priceRange } = hospitality;
		const kind = accommodationType && labelOf(context, termOf(accommodationTypes, accommodationType));
		const kicker = [kind, stars && filled(words.stars, { count: stars })];
		const facts = [district, priceRange && words.prices[priceRange]].filter(Boolean).join(' · ');
		const marks = [
			...(speciality ? [localizeWithLanguage(context, speciality)] : []),
			{ value: facts },
			{ value: isUnverified ? words.unverified : '' },
		].filter(({ value }) => value !== '');
		return cardOf(context, place).map((card) => ({
			card: { ...card, kicker: kicker.filter(Boolean).join(' · ') || card.kicker },
			narrowed: narrowedOf(place),
			marks,
		}));
	});
}
