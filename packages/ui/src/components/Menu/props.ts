import type { IconLink, IconName } from '../../props.ts';

/** A button that opens a list of links; works without scripts. */
export interface MenuProps {
	text: string;
	icon?: IconName | undefined;
	links: readonly IconLink[];
	/** Text of a button that prints the page; shown only when scripts run. */
	print?: string | undefined;
	/** Text of a button that copies the page's address, and its message after copying; shown only when scripts run. */
	copy?: { text: string; done: string } | undefined;
}
