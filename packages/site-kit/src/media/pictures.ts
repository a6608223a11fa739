import type { MediaVariant, Published, Reference } from '@portolano/content-models';
import type { Focus, PictureProps, PictureSource } from '@portolano/ui/props.ts';
import { sizesIn, type PictureBox } from '@portolano/ui/picture-sizes.ts';
import type { CaptionProps } from '@portolano/ui/components/Picture/caption-props.ts';
import type { StoreView } from '@portolano/content-store';
import { type PageContext, localizeNamed } from '../page-context.ts';
import { wordsOf } from '../words/words.ts';

/** The fields that a page selects to show a picture. */
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
	/** The box it is rendered in, unless the component sets it itself. */
	box?: PictureBox;
	/** Whether it only decorates: its alternative text is then empty. */
	isDecoration?: boolean;
}

/** Returns the props of the picture of `reference`; `undefined` if it isn't published. */
export function pictureOf(
	context: PageContext,
	reference: Reference<'media'> | undefined,
	use: PictureUse = {},
): PictureProps | undefined {
	const media = reference && context.view.get(reference, pictureFields);
	return media && pictureProps(context, media, use);
}

/**
 * Returns the props to render `media` as a `<picture>`: AVIF and WebP in several widths, and the most widely supported
 * format for other browsers.
 */
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

/**
 * Returns the variant for other programs (Open Graph): the JPEG made for them, else the widest JPEG or PNG, else the
 * last variant.
 */
export function pictureForOthers({
	shareImage,
	variants,
}: Pick<PictureData, 'shareImage' | 'variants'>): MediaVariant | undefined {
	return (
		shareImage ?? variants.findLast(({ format }) => format === 'jpeg' || format === 'png') ?? variants.at(-1)
	);
}

/** Returns the caption and credit of a picture, with their languages where they must be declared. */
export function captionOf(
	context: Pick<PageContext, 'language'>,
	{ caption, credit }: Pick<PictureData, 'caption' | 'credit'>,
): CaptionProps {
	const text = caption && localizeNamed(context, caption);
	const { language } = context;
	return {
		text: text?.value,
		lang: text?.lang,
		// The author's name is the same in every language; the word before it is in the page's.
		credit: credit && `${wordsOf(context).credit}: ${credit}`,
		creditLang: language === 'it' ? undefined : language,
	};
}

/**
 * Returns the side or corner nearest to the focal point. Exact positions would need inline styles, which the policy
 * forbids.
 */
export function focusOf(point: { x: number; y: number } | undefined): Focus {
	if (!point) return 'center';
	const across = point.x < 34 ? 'left' : point.x > 66 ? 'right' : undefined;
	const down = point.y < 34 ? 'top' : point.y > 66 ? 'bottom' : undefined;
	if (down && across) return `${down}-${across}`;
	return down ?? across ?? 'center';
}
