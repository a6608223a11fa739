import {
	accommodationTypes,
	hospitalityKinds,
	type HospitalityKind,
	priceRanges,
} from '@portolano/content-models';
import type { Condition, Field, GroupField } from 'payload';
import { choice, vocabularyOptions } from '../../fields/choices.ts';
import { group } from '../../fields/layout.ts';
import { localizedText, patternText } from '../../fields/texts.ts';
import { optional, optionalText } from '../../projection/mapping.ts';
import type { InLanguages, RecordOf } from '../../projection/record.ts';

const kindLabels: Record<HospitalityKind, string> = {
	eat: 'Ci si mangia',
	craft: 'Bottega artigiana',
	stay: 'Ci si dorme',
};

const priceLabels: Record<(typeof priceRanges)[number], string> = {
	low: 'Prezzi bassi',
	medium: 'Prezzi medi',
	high: 'Prezzi alti',
};

const isAny: Condition = (_data, siblings) => Boolean(siblings?.['kind']);
const isStay: Condition = (_data, siblings) => siblings?.['kind'] === 'stay';

const stars: Field = {
	name: 'stars',
	label: 'Stelle',
	type: 'number',
	admin: { step: 1, condition: isStay, description: 'La classificazione ufficiale, da 1 a 5.' },
};

/** What a place offers to those who eat, shop or sleep there; empty for others. */
export function hospitalityField(): GroupField {
	return group('hospitality', 'Mangiare, comprare, dormire', [
		choice({
			name: 'kind',
			label: 'Che cosa offre',
			options: hospitalityKinds.map((value) => ({ value, label: kindLabels[value] })),
			description: 'Lascia vuoto se non è un locale, una bottega o una struttura ricettiva.',
		}),
		choice({
			name: 'priceRange',
			label: 'Prezzi',
			options: priceRanges.map((value) => ({ value, label: priceLabels[value] })),
			condition: isAny,
		}),
		localizedText({
			name: 'speciality',
			label: 'Che cosa c’è di particolare',
			description: 'Per esempio “Cucina di mare” o “Ceramica”.',
			condition: isAny,
		}),
		choice({
			name: 'accommodationType',
			label: 'Tipo di struttura ricettiva',
			options: vocabularyOptions(accommodationTypes),
			condition: isStay,
		}),
		stars,
		patternText({
			name: 'cin',
			label: 'Codice identificativo nazionale (CIN)',
			hint: 'IT, sei cifre e dieci lettere o cifre, per esempio IT073027A1B2C3D4E5.',
			condition: isStay,
		}),
	]);
}

/** Returns what a place offers, of a stay also its kind, stars and code; undefined for other places. */
export function hospitality(record: InLanguages<RecordOf<'place'>>) {
	const { kind, priceRange, accommodationType, stars: given, cin } = record.it.hospitality ?? {};
	if (!kind) return undefined;
	const ofStay =
		kind === 'stay'
			? {
					accommodationType: accommodationType ?? undefined,
					stars: given ?? undefined,
					cin: optional(cin),
				}
			: {};
	return {
		kind,
		speciality: optionalText(record, (place) => place.hospitality?.speciality),
		priceRange: priceRange ?? undefined,
		...ofStay,
	};
}
