import { accommodationTypes, type Hospitality, type Published, termOf } from '@portolano/content-models';
import { localize, type PageContext } from '../page-context.ts';
import { durationText } from '../time/periods.ts';
import { labelOf } from '../words/terms.ts';
import { wordsOf } from '../words/words.ts';
import { visitWords } from './words.ts';

interface Fact {
	term: string;
	values: string[];
}

const fact = (term: string, value: string | undefined | false): Fact[] =>
	value ? [{ term, values: [value] }] : [];

function offered(context: Pick<PageContext, 'language'>, hospitality: Hospitality): Fact[] {
	const words = visitWords(context);
	const { accommodationType, stars, speciality, priceRange, cin } = hospitality;
	return [
		...fact(words.kind, accommodationType && labelOf(context, termOf(accommodationTypes, accommodationType))),
		...fact(words.starsLabel, stars === undefined ? undefined : String(stars)),
		...fact(words.speciality, speciality && localize(context, speciality)),
		...fact(words.price, priceRange && words.prices[priceRange]),
		...fact(words.cin, cin),
	];
}

type Visited = Pick<Published<'place'>, 'isFree' | 'setting' | 'forChildren'>;

function common(context: Pick<PageContext, 'language'>, { isFree, setting, forChildren }: Visited): Fact[] {
	const words = visitWords(context);
	const { freeEntry, paid } = wordsOf(context);
	return [
		...fact(words.entry, isFree === undefined ? undefined : isFree ? freeEntry : paid),
		...fact(words.setting, setting && words.settings[setting]),
		...fact(words.children, forChildren && words.childrenYes),
	];
}

/** Returns what visitors ask first of a place: how long it takes, what it costs, whether one stays dry, what it offers. */
export function placeKeyFacts(
	context: Pick<PageContext, 'language'>,
	place: Visited & Pick<Published<'place'>, 'visitMinutes' | 'hospitality'>,
): Fact[] {
	const { visitMinutes, hospitality } = place;
	return [
		...(hospitality ? offered(context, hospitality) : []),
		...fact(visitWords(context).time, visitMinutes === undefined ? undefined : durationText(visitMinutes)),
		...common(context, place),
	];
}

/** Returns what visitors ask first of an event, besides when it is. */
export function eventKeyFacts(
	context: Pick<PageContext, 'language'>,
	event: Visited,
	place: Pick<Published<'place'>, 'title'> | undefined,
): Fact[] {
	return [
		...fact(visitWords(context).placeOfEvent, place && localize(context, place.title)),
		...common(context, event),
	];
}
