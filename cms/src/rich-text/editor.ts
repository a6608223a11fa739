import {
	BlockquoteFeature,
	BlocksFeature,
	EXPERIMENTAL_TableFeature,
	FixedToolbarFeature,
	HeadingFeature,
	InlineCodeFeature,
	InlineToolbarFeature,
	lexicalEditor,
	UploadFeature,
} from '@payloadcms/richtext-lexical';
import { accordionBlock, calloutBlock } from './blocks.ts';
import { plainFeatures } from './small-editors.ts';

/** Exactly what the published rich text knows how to render, and nothing else. */
export const editor = lexicalEditor({
	features: [
		...plainFeatures(),
		HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
		BlockquoteFeature(),
		InlineCodeFeature(),
		EXPERIMENTAL_TableFeature(),
		UploadFeature({
			enabledCollections: ['media'],
			collections: {
				media: { fields: [{ name: 'caption', label: 'Didascalia', type: 'text', maxLength: 255 }] },
			},
		}),
		BlocksFeature({ blocks: [calloutBlock, accordionBlock] }),
		FixedToolbarFeature(),
		InlineToolbarFeature(),
	],
});
