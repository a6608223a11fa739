import type {
	CalendarDate,
	DataAttributes,
	DateText,
	HeadingLevel,
	IconLink,
	IconName,
	Link,
	PictureProps,
} from '@portolano/ui/props.ts';

// Props of components of the design system, for code that is read without Astro. Where a component is rendered with them,
// `astro check` holds them against its own.

/** Props of `Card`. */
export interface CardProps {
	title: string;
	href: string;
	variant?: 'teaser' | 'image' | 'event' | 'big' | undefined;
	compact?: boolean | undefined;
	widest?: string | undefined;
	kicker?: string | undefined;
	text?: string | undefined;
	date?: DateText | undefined;
	calendar?: CalendarDate | undefined;
	image?: PictureProps | undefined;
	icon?: IconName | undefined;
	place?: string | undefined;
	headingLevel?: HeadingLevel | undefined;
	lang?: string | undefined;
	attributes?: DataAttributes | undefined;
}

/** Props of `ContactCard`. */
export interface ContactCardProps {
	title: string;
	href?: string | undefined;
	entries: readonly ContactEntryProps[];
	attributes?: DataAttributes | undefined;
}

export interface ContactEntryProps {
	kind: 'phone' | 'email' | 'pec' | 'url' | 'address' | 'hours' | 'message';
	label: string;
	text: string;
	href?: string | undefined;
	note?: string | undefined;
}

/** A file of `DownloadList`. */
export interface DownloadProps {
	title: string;
	href: string;
	format: string;
	size: string;
	attributes?: DataAttributes | undefined;
}

/** A step of `Timeline`. */
export interface TimelineStep {
	title: string;
	date?: CalendarDate | undefined;
	text?: string | undefined;
}

/** What stands below a picture. */
export interface CaptionProps {
	text?: string | undefined;
	lang?: string | undefined;
	credit?: string | undefined;
	creditLang?: string | undefined;
}

/** A picture of `Gallery`. */
export interface GalleryFigure {
	image: PictureProps;
	caption?: CaptionProps | undefined;
}

/** Props of `Menu`. */
export interface MenuProps {
	text: string;
	icon?: IconName | undefined;
	links: readonly IconLink[];
	print?: string | undefined;
	copy?: { text: string; done: string } | undefined;
}

/** A group of `ContactBand`. */
export interface ContactGroup {
	title: string;
	links: readonly IconLink[];
}

/** A column of `Footer`. */
export interface FooterColumn {
	title: string;
	links: readonly Link[];
	wide?: boolean | undefined;
}

/** Props of `Footer` that a site decides. */
export interface FooterProps {
	columns: readonly FooterColumn[];
	contacts?: { title: string; lines: readonly string[]; links: readonly Link[] } | undefined;
	duties?: FooterColumn | undefined;
	socials?: { title: string; links: readonly (Link & { icon: IconName })[] } | undefined;
	bottom: { label: string; links: readonly Link[] };
}
