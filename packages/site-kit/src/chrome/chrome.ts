import type { Link } from '@portolano/ui/props.ts';
import type { ContactGroup } from '@portolano/ui/components/ContactBand/props.ts';
import type { FooterProps } from '@portolano/ui/components/Footer/props.ts';

/** What surrounds every page of a site. */
export interface Chrome {
	/** The body the site belongs to, in the band at the top. */
	parent?: Link | undefined;
	/** The main menu; which item is current is found from the path. */
	navigation: readonly Link[];
	/** The menu beside the main one. */
	secondary?: readonly Link[] | undefined;
	/** Address of the search page. */
	searchHref: string;
	/** Ways to reach the body, before the footer. */
	contacts: readonly ContactGroup[];
	footer: Omit<FooterProps, 'name' | 'tagline' | 'id'>;
	/** Whether readers are asked how clear the page is (C.SI.2.5, C.SI.2.6). */
	asksFeedback: 'everywhere' | 'below the home page';
	/** Address of the page of the alerts. */
	alertsHref: string;
	/** Feeds of the whole site. */
	feeds: readonly { title: string; href: string }[];
}
