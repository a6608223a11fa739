import {
	audiences,
	audienceSection,
	businessEvents,
	businessEventSection,
	codesOf,
	lifeEvents,
	lifeEventSection,
	type Section as Address,
	termOf,
	type Vocabulary,
} from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import { isUsed } from '@portolano/site-kit/data.ts';
import type { PictogramName } from '@portolano/ui/props.ts';
import type { Step } from '@portolano/site-kit/definition.ts';
import { audiencePictograms, businessEventPictograms, lifeEventPictograms } from './pictograms.ts';
import {
	audiencesSection,
	businessEventsSection,
	lifeEventsSection,
	type Section,
	stepTo,
} from './sections.ts';

/** A way to services for people who do not know their names: a vocabulary whose terms have a page each. */
export interface WayIn {
	/** The field of a service that has the terms. */
	readonly field: 'lifeEvents' | 'businessEvents' | 'audiences';
	readonly section: Section;
	readonly codes: readonly string[];
	/** Returns the page of a term. */
	stepOf(code: string): Step;
	/** Returns the pictogram of a term. */
	pictogramOf(code: string): PictogramName | undefined;
	/** Returns the label of a term in its source, where people's own words for it are others. */
	officialLabel(code: string): string | undefined;
}

interface Terms<Code extends string> {
	vocabulary: Vocabulary<Code>;
	sectionOf: (code: Code) => Address;
	pictograms: Readonly<Record<Code, PictogramName>>;
}

function wayIn<Code extends string>(
	field: WayIn['field'],
	section: Section,
	{ vocabulary, sectionOf, pictograms }: Terms<Code>,
): WayIn {
	const codes = codesOf(vocabulary);
	const steps = new Map<string, Step>(codes.map((code) => [code, stepTo(sectionOf(code))]));
	const pictogramsByCode = new Map<string, PictogramName>(codes.map((code) => [code, pictograms[code]]));
	const labels = new Map<string, string>(
		codes.flatMap((code) => {
			const { it, everyday } = termOf(vocabulary, code);
			return everyday ? [[code, it] as const] : [];
		}),
	);
	return {
		field,
		section,
		codes,
		stepOf: (code) => steps.get(code) ?? section,
		pictogramOf: (code) => pictogramsByCode.get(code),
		officialLabel: (code) => labels.get(code),
	};
}

/** The ways in, in the order in which pages show them. */
export const waysIn = [
	wayIn('lifeEvents', lifeEventsSection, {
		vocabulary: lifeEvents,
		sectionOf: lifeEventSection,
		pictograms: lifeEventPictograms,
	}),
	wayIn('audiences', audiencesSection, {
		vocabulary: audiences,
		sectionOf: audienceSection,
		pictograms: audiencePictograms,
	}),
	wayIn('businessEvents', businessEventsSection, {
		vocabulary: businessEvents,
		sectionOf: businessEventSection,
		pictograms: businessEventPictograms,
	}),
] as const satisfies readonly WayIn[];

/** Returns the terms of a way in that lead to a service at least, in the order of their vocabulary. */
export function usedTerms(view: StoreView, { codes, field }: WayIn): string[] {
	return codes.filter((code) => isUsed(view, 'service', { [field]: code }));
}

/** Returns the pages of the terms that lead to a service at least, each with its pictogram. */
export function stepsOf(view: StoreView, way: WayIn): (Step & { pictogram: PictogramName | undefined })[] {
	return usedTerms(view, way).map((code) => ({ ...way.stepOf(code), pictogram: way.pictogramOf(code) }));
}
