import type { CardProps } from '@portolano/site-kit/cards.ts';
import type { PictogramName } from '@portolano/ui/props.ts';
import type { Section } from './sections.ts';

/**
 * Returns sections as cards. The link text is the title alone, and the link has the `data-element` that the validator
 * looks for (C.SI.1.7).
 */
export function sectionCards(
	sections: readonly (Section & { pictogram?: PictogramName | undefined })[],
	element: string,
): CardProps[] {
	return sections.map(({ text, href, lead, pictogram }) => ({
		title: text,
		href,
		text: lead || undefined,
		pictogram,
		attributes: { 'data-element': element },
	}));
}
