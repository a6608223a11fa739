import { type HighlightedSection, highlightedSections, siteKinds } from '@portolano/content-models';
import type { GroupField } from 'payload';
import { z } from 'zod';
import { group } from '../../fields/layout.ts';
import { featuredField } from '../../fields/references.ts';

const labels: Readonly<Record<HighlightedSection, string>> = {
	administration: 'Amministrazione',
	news: 'Novità',
	services: 'Servizi',
	life: 'Vivere il Comune',
	documents: 'Documenti e dati',
};

const withoutChoice: Readonly<Record<HighlightedSection, string>> = {
	administration: '',
	news: '',
	services: ' Se non scegli niente ci sono i servizi utili della pagina iniziale.',
	life: '',
	documents: ' Se non scegli niente ci sono i bandi che scadono per primi.',
};

const kindOf = z.object({ kind: z.enum(siteKinds) });

const isPortal = (data: unknown) => kindOf.safeParse(data).data?.kind === 'portal';

/** The pages that editors put at the top of each section of a portal. */
export function highlightsField(): GroupField {
	const fields = highlightedSections.map((section) =>
		featuredField(
			section,
			labels[section],
			`Fino a sei pagine, nell’ordine in cui si vedono in cima alla sezione.${withoutChoice[section]}`,
		),
	);
	return {
		...group('highlights', 'In evidenza nelle sezioni', fields),
		admin: {
			description: 'Una pagina ritirata non si vede più, e torna se la pubblichi di nuovo.',
			condition: isPortal,
		},
	};
}
