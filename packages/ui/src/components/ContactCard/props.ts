import type { DataAttributes, HeadingLevel, Link } from '../../props.ts';
import type { OpenStateProps } from '../OpenState/props.ts';

export interface ContactEntry {
	kind: 'phone' | 'email' | 'pec' | 'url' | 'address' | 'hours' | 'message';
	/** Such as “Telefono”. */
	label: string;
	/** Lines above the text, such as the hours of some days. */
	lines?: readonly string[] | undefined;
	text: string;
	href?: string | undefined;
	note?: string | undefined;
	/** A second link, such as to a map; `about` says of what to those who hear it alone. */
	more?: (Link & { about: string }) | undefined;
}

/** Contact details of an office, a person or a place. */
export interface ContactCardProps {
	title: string;
	href?: string | undefined;
	headingLevel?: HeadingLevel | undefined;
	/** Whether it is open now. */
	opening?: OpenStateProps | undefined;
	entries: readonly ContactEntry[];
	/** Attributes of the title, such as `data-element: service-area`. */
	attributes?: DataAttributes | undefined;
}
