import type {
	CalendarDate,
	DataAttributes,
	DateText,
	HeadingLevel,
	IconName,
	Link,
	PictureProps,
} from '../../props.ts';

/**
 * A door to another page. `teaser`: words on a plain ground; `image`: with a picture above, and the day on it where
 * `calendar` is given; `event`: the day beside the words; `big`: picture and words side by side, for what comes first.
 */
export interface CardProps {
	title: string;
	href: string;
	variant?: 'teaser' | 'image' | 'event' | 'big' | undefined;
	/** In narrow windows the picture, or the day, stands small beside the title, for lists that only lead elsewhere. */
	compact?: boolean | undefined;
	/** Short label above the title, such as the kind of news. */
	kicker?: string | undefined;
	text?: string | undefined;
	date?: DateText | undefined;
	calendar?: CalendarDate | undefined;
	image?: PictureProps | undefined;
	icon?: IconName | undefined;
	/** Where it happens or stands. */
	place?: string | undefined;
	/** How wide it gets at most, where it is not one of three or more side by side. */
	widest?: string | undefined;
	/** Level that keeps the page's headings in order. */
	headingLevel?: HeadingLevel | undefined;
	/** Language of the words, where it differs from the page's. */
	lang?: string | undefined;
	tags?: { label: string; links: readonly Link[] } | undefined;
	/** For the link, such as `data-element`. */
	attributes?: DataAttributes | undefined;
}
