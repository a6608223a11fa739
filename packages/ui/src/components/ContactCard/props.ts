import type { DataAttributes, HeadingLevel } from '../../props.ts';
import type { OpenStateProps } from '../OpenState/props.ts';

export interface ContactEntry {
	kind: 'phone' | 'email' | 'pec' | 'url' | 'address' | 'hours' | 'message';
	/** Such as “Telefono”. */
	label: string;
	text: string;
	href?: string | undefined;
	note?: string | undefined;
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
