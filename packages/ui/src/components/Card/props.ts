import type {
	CalendarDate,
	DataAttributes,
	DateText,
	HeadingLevel,
	IconName,
	Link,
	PictogramName,
	PictureProps,
} from '../../props.ts';
import type { OpenStateProps } from '../OpenState/props.ts';

/** A card that links nowhere, for what has no page. */
export type UnlinkedCardProps = Omit<CardProps, 'href'> & { href?: undefined };

/**
 * A card that links to another page. `teaser`: text only; `image`: with a picture above, and the date on it if
 * `calendar` is given; `event`: the date beside the text; `big`: picture and text side by side, for the main item.
 */
export interface CardProps {
	title: string;
	href: string;
	variant?: 'teaser' | 'image' | 'event' | 'big' | undefined;
	/**
	 * Whether the picture or the date is small beside the title in narrow windows, for lists that only link elsewhere.
	 */
	compact?: boolean | undefined;
	/** Short label above the title, such as the kind of news. */
	kicker?: string | undefined;
	/** In which language its page is, where that isn't the language of the list. */
	languageNote?: string | undefined;
	text?: string | undefined;
	date?: DateText | undefined;
	calendar?: CalendarDate | undefined;
	image?: PictureProps | undefined;
	/** The small picture of a person, beside the name; some cards of a list may have one and others not. */
	portrait?: PictureProps | undefined;
	icon?: IconName | undefined;
	/** A pictogram beside the title. */
	pictogram?: PictogramName | undefined;
	/** Where it takes place or is located. */
	place?: string | undefined;
	/** Whether it is open now. */
	opening?: OpenStateProps | undefined;
	/** Maximum width, unless it is one of three or more side by side. */
	widest?: string | undefined;
	/** Level of the title's heading. */
	headingLevel?: HeadingLevel | undefined;
	/** Language of the text, if it differs from the page's. */
	lang?: string | undefined;
	/** Language of `text`, if it differs from the title's. */
	textLang?: string | undefined;
	tags?: { label: string; links: readonly Link[] } | undefined;
	/** Attributes of the link, such as `data-element`. */
	attributes?: DataAttributes | undefined;
}
