import type { IconName, Link } from '../../props.ts';

export interface CentralHeaderProps {
	/** Name of the body or of the site. */
	name: string;
	home: string;
	tagline?: string | undefined;
	search?: Link | undefined;
	socials?: { label: string; links: readonly (Link & { icon: IconName })[] } | undefined;
}
