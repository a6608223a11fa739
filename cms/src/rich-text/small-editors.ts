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
	UnorderedListFeature,
} from '@payloadcms/richtext-lexical';

/** Paragraphs, lists, emphasis and links: what every text may hold. */
export function plainFeatures() {
	return [
		ParagraphFeature(),
		BoldFeature(),
		ItalicFeature(),
		UnorderedListFeature(),
		OrderedListFeature(),
		LinkFeature({
			enabledCollections: [...pageTypes],
			fields: ({ defaultFields }) => defaultFields.filter(({ name }) => name !== 'newTab'),
		}),
	];
}

/** Inside a callout. */
export const shortTextEditor = lexicalEditor({ features: [...plainFeatures(), InlineToolbarFeature()] });

/** Inside an accordion. */
export const panelEditor = lexicalEditor({
	features: [...plainFeatures(), EXPERIMENTAL_TableFeature(), InlineToolbarFeature()],
});
