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
import { linkFields } from './link-fields.ts';
import { CleanPasteFeature } from './paste/feature.ts';

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
			fields: ({ defaultFields }) => linkFields(defaultFields),
		}),
	];
}

/** The editor inside a callout. */
export const shortTextEditor = lexicalEditor({ features: [...plainFeatures(), InlineToolbarFeature()] });

/** The editor inside an accordion. */
export const panelEditor = lexicalEditor({
	features: [...plainFeatures(), EXPERIMENTAL_TableFeature(), InlineToolbarFeature()],
});
