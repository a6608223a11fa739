import type { IconName } from './icon-names.ts';

export type { IconName } from './icon-names.ts';

/** Attributes for machines, such as the `data-element` the national validator looks for. */
export type DataAttributes = Record<`data-${string}`, string>;

export interface Link {
	text: string;
	href: string;
	/** Language of the text, where it differs from the page's. */
	lang?: string | undefined;
	attributes?: DataAttributes | undefined;
}

export interface IconLink extends Link {
	icon?: IconName | undefined;
}

/** A date for people, already written in the page's language, and for machines (ISO 8601). */
export interface DateText {
	datetime: string;
	text: string;
}

/** The page of a calendar: `{ day: '5', month: 'mag', year: '2026' }`, with the whole date for who listens. */
export interface CalendarDate extends DateText {
	day: string;
	month: string;
	year?: string | undefined;
}

export type HeadingLevel = 2 | 3 | 4 | 5;

/** Which part of a picture stays in sight when it is cropped. */
export type Focus =
	'center' | 'top' | 'bottom' | 'left' | 'right' | 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';

export interface PictureSource {
	/** Such as `image/avif`. */
	type: string;
	srcset: string;
}

export interface PictureProps {
	src: string;
	/** What the picture says; empty where it only decorates. */
	alt: string;
	/** Language of `alt`, where it may not be that of what surrounds the picture. */
	lang?: string | undefined;
	width: number;
	height: number;
	/** Better formats first. */
	sources?: readonly PictureSource[] | undefined;
	srcset?: string | undefined;
	sizes?: string | undefined;
	/** `eager` for the picture seen first: it is then fetched with high priority. */
	loading?: 'lazy' | 'eager' | undefined;
	focus?: Focus | undefined;
	class?: string | undefined;
}

/** A use of a component, shown in the gallery and read by the render and accessibility tests. */
export interface Example<Props> {
	/** What is particular about it, as a short phrase. */
	name: string;
	props: Props;
	/** What who listens to it hears, a line for each thing, as `outlineOf` writes it. */
	says: readonly string[];
	/** HTML by slot name. */
	slots?: Record<string, string>;
}
