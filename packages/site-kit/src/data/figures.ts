import type { Reference } from '@portolano/content-models';
import type { GalleryFigure } from '@portolano/ui/components/Gallery/props.ts';
import { captionOf, pictureFields, pictureProps } from '../media/pictures.ts';
import type { PageContext } from '../page-context.ts';

interface WithPictures {
	gallery: readonly Reference<'media'>[];
	/** The picture under the heading. */
	image?: Reference<'media'> | undefined;
}

/** Returns the published pictures of a gallery, with caption and credit, without the picture under the heading. */
export function galleryFigures(
	context: Pick<PageContext, 'view' | 'language'>,
	{ gallery, image }: WithPictures,
): GalleryFigure[] {
	const others = gallery.filter(({ id }) => id !== image?.id);
	return context.view
		.resolve(others, pictureFields)
		.map((media) => ({ image: pictureProps(context, media), caption: captionOf(context, media) }));
}

/** Returns the large picture under the heading of a page, with its caption. */
export function headingPicture(
	context: PageContext,
	reference: Reference<'media'> | undefined,
	isBesideTitle = false,
) {
	const media = reference && context.view.get(reference, pictureFields);
	if (!media) return {};
	const box = isBesideTitle ? { widths: [{ from: '62rem', width: '32rem' }, { width: '100vw' }] } : undefined;
	return { image: pictureProps(context, media, box ? { box } : {}), imageCaption: captionOf(context, media) };
}
