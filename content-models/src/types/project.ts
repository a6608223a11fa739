import { z } from 'zod';
import { localized } from '../languages.ts';
import { day, localizedText, PLAIN_TITLE_MAX, slug } from '../primitives.ts';
import { published } from '../published.ts';
import { reference, references } from '../references.ts';
import { localizedRichText } from '../rich-text.ts';
import { topicCodes } from '../topic-codes.ts';
import { codeSchema, defineVocabulary } from '../vocabulary.ts';

/** The states of a project. */
export const projectStates = ['planned', 'under-way', 'completed', 'suspended'] as const;

/** The missions of the Piano nazionale di ripresa e resilienza (PNRR). */
export const missions = defineVocabulary({
	source: 'https://www.italiadomani.gov.it/content/sogei-ng/it/it/Interventi/investimenti.html',
	terms: {
		M1: {
			it: 'Digitalizzazione, innovazione, competitività, cultura e turismo',
			en: 'Digitalisation, innovation, competitiveness, culture and tourism',
		},
		M2: {
			it: 'Rivoluzione verde e transizione ecologica',
			en: 'Green revolution and ecological transition',
		},
		M3: {
			it: 'Infrastrutture per una mobilità sostenibile',
			en: 'Infrastructure for sustainable mobility',
		},
		M4: { it: 'Istruzione e ricerca', en: 'Education and research' },
		M5: { it: 'Inclusione e coesione', en: 'Inclusion and cohesion' },
		M6: { it: 'Salute', en: 'Health' },
		M7: { it: 'REPowerEU', en: 'REPowerEU' },
	},
});

/**
 * Progetto e finanziamento: a project paid for with public funds, such as those of the PNRR, with the facts that the
 * recipient must publish (art. 34 Reg. UE 2021/241: the funding is named wherever the project is shown).
 */
export const project = published('project', {
	slug: localized(slug),
	title: localizedText(PLAIN_TITLE_MAX),
	summary: localizedText(),
	state: z.enum(projectStates),
	/** Mission of the PNRR; absent for other funds. */
	mission: codeSchema(missions).optional(),
	/** Component of the mission, such as `M1C1`. */
	component: z
		.string()
		.regex(/^M[1-7]C[1-4]$/)
		.optional(),
	/** Measure that pays for it, such as “1.4.1 Esperienza del cittadino nei servizi pubblici”. */
	investment: localizedText().optional(),
	/** Codice unico di progetto (L. 3/2003 art. 11). */
	cup: z
		.string()
		.regex(/^[A-Z]\d{2}[A-Z0-9]\d{11}$/)
		.optional(),
	/** Amount granted, in euros. */
	amount: z.number().positive(),
	/** The body that grants the money. */
	funder: localizedText(),
	start: day.optional(),
	end: day.optional(),
	image: reference('media').optional(),
	activities: localizedRichText,
	progress: localizedRichText.optional(),
	offices: references('office').min(1),
	places: references('place'),
	documents: references('document'),
	topics: topicCodes,
	moreInformation: localizedRichText.optional(),
});

declare module '../documents.ts' {
	interface Documents {
		project: z.infer<typeof project>;
	}
}
