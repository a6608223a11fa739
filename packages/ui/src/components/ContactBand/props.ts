import type { HeadingLevel, IconLink } from '../../props.ts';

export interface ContactGroup {
	title: string;
	links: readonly IconLink[];
}

/** Contact details of the body, above the footer. */
export interface ContactBandProps {
	groups: readonly ContactGroup[];
	headingLevel?: HeadingLevel | undefined;
}
