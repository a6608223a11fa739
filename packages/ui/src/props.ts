import type { IconName } from './icon-names.ts';

export type { IconName } from './icon-names.ts';
export type { PictogramName } from './pictograms.ts';

/** `data-*` attributes, such as the `data-element` that the national validator looks for. */
export type DataAttributes = Record<`data-${string}`, string>;

export interface Link {
	text: string;
	href: string;
	/** Language of the text, if it differs from the page's. */
	lang?: string | undefined;
	/** Language of the page that it leads to, if that differs from this one's. */
	hreflang?: string | undefined;
	attributes?: DataAttributes | undefined;
}

export interface IconLink extends Link {
	icon?: IconName | undefined;
}

/** A date already formatted in the page's language, with its machine-readable form (ISO 8601). */
export interface DateText {
	datetime: string;
	text: string;
}

/** A date for a calendar block: `{ day: '5', month: 'mag', year: '2026' }`, with the whole date for screen readers. */
export interface CalendarDate extends DateText {
	day: string;
	month: string;
	year?: string | undefined;
}

export type HeadingLevel = 2 | 3 | 4 | 5;

/** The part of a picture that stays visible when it is cropped. */
export type Focus =
	'center' | 'top' | 'bottom' | 'left' | 'right' | 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';

export interface PictureSource {
	/** Such as `image/avif`. */
	type: string;
	srcset: string;
}

export interface PictureProps {
	src: string;
	/** Alternative text; empty if the picture is decorative. */
	alt: string;
	/** Language of `alt`, if it may differ from that of the surrounding content. */
	lang?: string | undefined;
	width: number;
	height: number;
	/** Preferred formats first. */
	sources?: readonly PictureSource[] | undefined;
	srcset?: string | undefined;
	sizes?: string | undefined;
	/** `eager` for the first visible picture, which is also fetched with high priority. */
	loading?: 'lazy' | 'eager' | undefined;
	focus?: Focus | undefined;
	class?: string | undefined;
}

/** An example of a component, shown in the gallery and used by the render and accessibility tests. */
export interface Example<Props> {
	/** Short description of what it demonstrates. */
	name: string;
	props: Props;
	/** Its content as a screen reader presents it, one line for each item, as `outlineOf` returns it. */
	says: readonly string[];
	/** HTML of each slot, by name. */
	slots?: Record<string, string>;
}
