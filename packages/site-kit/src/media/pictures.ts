import type { MediaVariant, Published, Reference } from '@portolano/content-models';
import type { Focus, PictureProps, PictureSource } from '@portolano/ui/props.ts';
import { sizesIn, type PictureBox } from '@portolano/ui/picture-sizes.ts';
import type { CaptionProps } from '@portolano/ui/components/Picture/caption-props.ts';
import type { StoreView } from '@portolano/content-store';
import { type PageContext, localizeNamed } from '../page-context.ts';
import { wordsOf } from '../words/words.ts';

/** What a page reads of a picture. */
export const pictureFields = [
	'alternativeText',
	'width',
	'height',
	'variants',
	'shareImage',
	'focalPoint',
	'caption',
	'credit',
] as const;

export type PictureData = Pick<Published<'media'>, (typeof pictureFields)[number]>;

export interface PictureUse {
	/** Where it is rendered, if not by a component that knows. */
	box?: PictureBox;
	/** Beside words that already say it: it is then silent. */
	isDecoration?: boolean;
}

/** The picture of `reference`, ready to be rendered; none when it is not published. */
export function pictureOf(
	context: PageContext,
	reference: Reference<'media'> | undefined,
	use: PictureUse = {},
): PictureProps | undefined {
	const media = reference && context.view.get(reference, pictureFields);
	return media && pictureProps(context, media, use);
}

/** `media` as a `<picture>`: AVIF and WebP by width, the plainest format for who has neither. */
export function pictureProps(
	context: Pick<PageContext, 'language' | 'view'>,
	media: PictureData,
	{ box, isDecoration = false }: PictureUse = {},
): PictureProps {
	const { view } = context;
	const byFormat = Map.groupBy(media.variants, ({ format }) => format);
	const plain = byFormat.get('jpeg') ?? byFormat.get('png') ?? byFormat.get('webp') ?? media.variants;
	const shown = middleOf(plain);
	const alt = isDecoration ? { value: '', lang: undefined } : localizeNamed(context, media.alternativeText);
	return {
		src: shown ? view.file(shown.file) : '',
		srcset: srcset(view, plain),
		sizes: box && sizesIn(box, media),
		sources: (['avif', 'webp'] as const).flatMap((format) => {
			const variants = byFormat.get(format);
			return variants && variants !== plain ? [sourceOf(view, format, variants)] : [];
		}),
		alt: alt.value,
		lang: alt.lang,
		width: shown?.width ?? media.width,
		height: shown?.height ?? media.height,
		focus: focusOf(media.focalPoint),
	};
}

function sourceOf(
	view: StoreView,
	format: 'avif' | 'webp',
	variants: readonly MediaVariant[],
): PictureSource {
	return { type: `image/${format}`, srcset: srcset(view, variants) };
}

function srcset(view: StoreView, variants: readonly MediaVariant[]): string {
	return variants.map(({ file, width }) => `${view.file(file)} ${String(width)}w`).join(', ');
}

function middleOf(variants: readonly MediaVariant[]): MediaVariant | undefined {
	return variants[Math.floor(variants.length / 2)];
}

/** What other programs show of the picture (Open Graph): the JPEG made for them, else the plainest there is. */
export function pictureForOthers({
	shareImage,
	variants,
}: Pick<PictureData, 'shareImage' | 'variants'>): MediaVariant | undefined {
	return (
		shareImage ?? variants.findLast(({ format }) => format === 'jpeg' || format === 'png') ?? variants.at(-1)
	);
}

/** The caption of a picture, and its language where nobody translated it. */
export function captionOf(
	context: Pick<PageContext, 'language'>,
	{ caption, credit }: Pick<PictureData, 'caption' | 'credit'>,
): CaptionProps {
	const text = caption && localizeNamed(context, caption);
	const { language } = context;
	return {
		text: text?.value,
		lang: text?.lang,
		// The name of who made it is the same in every language, the words before it are the page's.
		credit: credit && `${wordsOf(context).credit}: ${credit}`,
		creditLang: language === 'it' ? undefined : language,
	};
}

/** The corner or side nearest to the point that stays in sight: styles can't be written in the page. */
export function focusOf(point: { x: number; y: number } | undefined): Focus {
	if (!point) return 'center';
	const across = point.x < 34 ? 'left' : point.x > 66 ? 'right' : undefined;
	const down = point.y < 34 ? 'top' : point.y > 66 ? 'bottom' : undefined;
	if (down && across) return `${down}-${across}`;
	return down ?? across ?? 'center';
}
