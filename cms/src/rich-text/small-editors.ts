import { pageTypes } from '@portolano/content-models';
import {
	BoldFeature,
	EXPERIMENTAL_TableFeature,
	InlineToolbarFeature,
	ItalicFeature,
	lexicalEditor,
	LinkFeature,
	OrderedListFeature,
	ParagraphFeature,
	StrikethroughFeature,
	SubscriptFeature,
	SuperscriptFeature,
	UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import type { TextField } from 'payload';
import { addressFault } from './links.ts';
import { CleanPasteFeature } from './paste/feature.ts';

// Payload's own field encodes what it does not take for an address, such as `#orari`, and refuses in English.
const addressField: TextField = {
	name: 'url',
	label: 'Indirizzo',
	type: 'text',
	required: true,
	validate: (value: string | null | undefined, { siblingData }: { siblingData: { linkType?: unknown } }) =>
		siblingData.linkType === 'internal' ? true : (addressFault(value ?? '') ?? true),
	admin: {
		condition: (_data, siblings) => siblings['linkType'] !== 'internal',
		description:
			'Per esempio https://www.esempio.it/pagina, mailto:nome@esempio.it, tel:+390994581111, /servizi/ o #orari (un titolo di questo testo).',
	},
};

/** Paragraphs, lists, emphasis and links: what every text may hold. */
export function plainFeatures() {
	return [
		ParagraphFeature(),
		BoldFeature(),
		ItalicFeature(),
		// Without them the editor drops the format of what is pasted: an old deadline would read as valid, m² as m2.
		StrikethroughFeature(),
		SubscriptFeature(),
		SuperscriptFeature(),
		CleanPasteFeature(),
		UnorderedListFeature(),
		OrderedListFeature(),
		LinkFeature({
			enabledCollections: [...pageTypes],
			fields: ({ defaultFields }) =>
				defaultFields
					.filter(({ name }) => name !== 'newTab')
					.map((field) => (field.name === 'url' ? addressField : field)),
		}),
	];
}

/** Inside a callout. */
export const shortTextEditor = lexicalEditor({ features: [...plainFeatures(), InlineToolbarFeature()] });

/** Inside an accordion. */
export const panelEditor = lexicalEditor({
	features: [...plainFeatures(), EXPERIMENTAL_TableFeature(), InlineToolbarFeature()],
});
