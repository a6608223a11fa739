import type { PageBlock } from '@portolano/content-models';
import { captionOf, pictureFields, pictureProps } from '../media/pictures.ts';
import type { PageContext } from '../page-context.ts';
import { headingOf } from './headings.ts';

const box = { widths: [{ from: '62rem', width: '30rem' }, { width: '100vw' }] };

/** A text, with a picture and its caption if it has one. */
export function text(context: PageContext, block: PageBlock<'text'>) {
	const media = block.image && context.view.get(block.image, pictureFields);
	return {
		heading: headingOf(context, block),
		text: block.text,
		image: media && pictureProps(context, media, { box }),
		caption: media && captionOf(context, media),
	};
}
