import { z } from 'zod';
import { localizedText } from '../primitives.ts';
import { accommodationTypes } from '../vocabularies/accommodation-types.ts';
import { codeSchema } from '../vocabulary.ts';

export const hospitalityKinds = ['eat', 'craft', 'stay'] as const;

export type HospitalityKind = (typeof hospitalityKinds)[number];

export const priceRanges = ['low', 'medium', 'high'] as const;

/** What a place offers to those who eat, shop or sleep there. */
export const hospitality = z.strictObject({
	kind: z.enum(hospitalityKinds),
	/** What it is known for: its cuisine, or what its craftspeople make. */
	speciality: localizedText(120).optional(),
	priceRange: z.enum(priceRanges).optional(),
	/** The kind of a place to stay. */
	accommodationType: codeSchema(accommodationTypes).optional(),
	/** Its official classification; `accommodation-star-rating` of the national vocabularies ends at five. */
	stars: z.int().min(1).max(5).optional(),
	/**
	 * Codice identificativo nazionale of a place to stay, which every offer must show (D.L. 145/2023, art. 13-ter): IT, the
	 * ISTAT code of the comune, and ten letters and digits.
	 */
	cin: z
		.string()
		.regex(/^IT\d{6}[A-Z0-9]{10}$/)
		.optional(),
});

export type Hospitality = z.infer<typeof hospitality>;
