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

/** The full editor, with exactly the features that published rich text can render. */
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
