import { z } from 'zod';
import { localized } from '../languages.ts';
import { outline } from '../outline.ts';
import { coordinates, day, localizedText, slug, text } from '../primitives.ts';
import { published } from '../published.ts';
import { references } from '../references.ts';
import { type CodeOf, codeSchema, defineVocabulary } from '../vocabulary.ts';
import { risks } from './risks.ts';

/** Kinds of emergency areas: where people wait, where they are lodged, where rescuers gather. */
export const emergencyAreaKinds = defineVocabulary({
	source: 'Indicazioni operative del Dipartimento della protezione civile, 31 marzo 2015, n. 1099',
	terms: {
		attesa: {
			it: 'Area di attesa',
			en: 'Waiting area',
			plural: { it: 'Aree di attesa', en: 'Waiting areas' },
		},
		accoglienza: {
			it: 'Area di accoglienza',
			en: 'Shelter',
			plural: { it: 'Aree di accoglienza', en: 'Shelters' },
		},
		ammassamento: {
			it: 'Area di ammassamento soccorritori',
			en: 'Rescuers’ gathering area',
			plural: { it: 'Aree di ammassamento soccorritori', en: 'Rescuers’ gathering areas' },
		},
	},
});

export type EmergencyAreaKind = CodeOf<typeof emergencyAreaKinds>;

/** Area di emergenza of the civil-protection plan. */
export const emergencyArea = published('emergency-area', {
	slug: localized(slug),
	title: localizedText(),
	kind: codeSchema(emergencyAreaKinds),
	address: text(),
	coordinates,
	outline: outline.optional(),
	/** People for whom there is room. */
	capacity: z.int().positive().optional(),
	/** Whether it can be reached and entered without steps. */
	stepFree: z.enum(['yes', 'no', 'partial', 'unknown']),
	/** How to get there and what to know before going. */
	directions: localizedText(600).optional(),
	/** What is there: water, toilets, light, a roof. */
	services: localizedText(600).optional(),
	/** Risks in which it must not be used, such as a tsunami for an area by the sea. */
	unfitFor: z.array(codeSchema(risks)),
	districts: references('district'),
	/** The day of the last check on the spot. */
	checkedOn: day.optional(),
	/** Whether it was not checked; every page, map and file that has it says so. */
	isUnverified: z.literal(true).optional(),
}).superRefine(({ checkedOn, isUnverified }, context) => {
	// A wrong shelter can hurt somebody: an area is either checked, or says that it is not.
	if (checkedOn === undefined && isUnverified === undefined)
		context.addIssue({
			code: 'custom',
			path: ['checkedOn'],
			message: 'An area has the day of its last check, or says that it is not verified.',
		});
});

declare module '../documents.ts' {
	interface Documents {
		'emergency-area': z.infer<typeof emergencyArea>;
	}
}
