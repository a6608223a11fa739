import { z } from 'zod';
import { day, localizedText } from '../primitives.ts';

export const accessFeatures = [
	'step-free-entrance',
	'lift',
	'accessible-toilet',
	'reserved-parking',
	'tactile-path',
	'sign-language',
	'easy-read',
] as const;

export type AccessFeature = (typeof accessFeatures)[number];

/** One accessibility fact: which feature, to what degree, when it was checked. */
export const accessFact = z.strictObject({
	feature: z.enum(accessFeatures),
	available: z.enum(['yes', 'no', 'partial', 'unknown']),
	note: localizedText().optional(),
	checkedOn: day.optional(),
});

export type AccessFact = z.infer<typeof accessFact>;
