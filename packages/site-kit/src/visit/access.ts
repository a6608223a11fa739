import type { AccessFact, AccessFeature } from '@portolano/content-models';

type Facts = readonly AccessFact[];

/** What everyone who needs it asks before setting out. */
const asked: readonly AccessFeature[] = [
	'step-free-entrance',
	'lift',
	'accessible-toilet',
	'reserved-parking',
];

/** Returns the facts that are known: what nobody has checked is asked for, not shown as a fact. */
export const knownFacts = (facts: Facts): Facts => facts.filter(({ available }) => available !== 'unknown');

/** Returns the features that visitors have to ask for: those of which nothing is known. */
export function unknownFeatures(facts: Facts): AccessFeature[] {
	const known = new Set(knownFacts(facts).map(({ feature }) => feature));
	const noted = facts.map(({ feature }) => feature);
	return [...new Set([...asked, ...noted])].filter((feature) => !known.has(feature));
}

/** Returns the facts of an event: its own, and of its place those that it says nothing of. */
export function factsOfEvent(own: Facts | undefined, ofPlace: Facts): Facts {
	const told = new Set(own?.map(({ feature }) => feature));
	return [...(own ?? []), ...ofPlace.filter(({ feature }) => !told.has(feature))];
}
