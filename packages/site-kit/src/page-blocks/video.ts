import type { PageBlock } from '@portolano/content-models';
import { captionOf, pictureFields, pictureProps } from '../media/pictures.ts';
import type { PageContext } from '../page-context.ts';
import { wordsOf } from '../words/words.ts';
import { headingOf } from './headings.ts';

/** The picture of a video, and a link to it that names its platform. */
export function video(context: PageContext, block: PageBlock<'video'>) {
	const words = wordsOf(context);
	const media = context.view.get(block.still, pictureFields);
	const text = words.watchOn
		.replace('{platform}', platformOf(block.url))
		.replace('{site}', words.externalSite);
	return {
		heading: headingOf(context, block),
		image: media && pictureProps(context, media),
		caption: media && captionOf(context, media),
		link: { text, href: block.url },
		transcript: block.transcript,
	};
}

function platformOf(url: string): string {
	return new URL(url).hostname === 'vimeo.com' ? 'Vimeo' : 'YouTube';
}
