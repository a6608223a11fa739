import type { IconName, Link } from '../../props.ts';

export interface FooterColumn {
	title: string;
	links: readonly Link[];
	/** Whether the links are many and short, and set in two columns. */
	wide?: boolean | undefined;
}

export interface FooterProps {
	name: string;
	tagline?: string | undefined;
	columns: readonly FooterColumn[];
	contacts?: { title: string; lines: readonly string[]; links: readonly Link[] } | undefined;
	/** Mandatory links of every page: assistance, transparency, privacy, accessibility. */
	duties?: FooterColumn | undefined;
	socials?: { title: string; links: readonly (Link & { icon: IconName })[] } | undefined;
	/** Who paid for the site, beside the mark of the European Union; none where it paid nothing. */
	euFunding?: string | undefined;
	bottom: { label: string; links: readonly Link[] };
	id?: string | undefined;
}
