import type { IconLink, IconName } from '../../props.ts';

/** A button that opens a few links; it works without scripts. */
export interface MenuProps {
	text: string;
	icon?: IconName | undefined;
	links: readonly IconLink[];
	/** A button that prints the page; it shows only where scripts run. */
	print?: string | undefined;
	/** A button that copies the page's address, and what it says when done; shows only where scripts run. */
	copy?: { text: string; done: string } | undefined;
}
