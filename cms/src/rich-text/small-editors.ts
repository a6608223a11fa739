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

// Payload's own field encodes a value that it doesn't recognise as a URL, such as `#città`, and refuses in English:
// https://github.com/payloadcms/payload/pull/7870
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

/** Returns the features of every editor: paragraphs, lists, emphasis and links. */
export function plainFeatures() {
	return [
		ParagraphFeature(),
		BoldFeature(),
		ItalicFeature(),
		// Payload drops formats without a feature, also on paste: a struck-out deadline would look valid, m² become m2.
		// https://github.com/payloadcms/payload/pull/9507
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

/** The editor inside a callout. */
export const shortTextEditor = lexicalEditor({ features: [...plainFeatures(), InlineToolbarFeature()] });

/** The editor inside an accordion. */
export const panelEditor = lexicalEditor({
	features: [...plainFeatures(), EXPERIMENTAL_TableFeature(), InlineToolbarFeature()],
});
