import type { HeadingLevel, IconLink } from '../../props.ts';

export interface ContactGroup {
	title: string;
	links: readonly IconLink[];
}

/** The ways to reach the body, before the footer. */
export interface ContactBandProps {
	groups: readonly ContactGroup[];
	headingLevel?: HeadingLevel | undefined;
}
