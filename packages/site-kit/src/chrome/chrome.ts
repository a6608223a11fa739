import type { Link } from '@portolano/ui/props.ts';
import type { ContactGroup } from '@portolano/ui/components/ContactBand/props.ts';
import type { FooterProps } from '@portolano/ui/components/Footer/props.ts';

/** The content around every page of a site: header, menus, contacts, footer. */
export interface Chrome {
	/** The body the site belongs to, in the band at the top. */
	parent?: Link | undefined;
	/** Where people sign in to their reserved area, at the top of every page. */
	personalArea?: Link | undefined;
	/** The main menu. The current item is derived from the path. */
	navigation: readonly Link[];
	/** The menu beside the main one. */
	secondary?: readonly Link[] | undefined;
	/** Address of the search page. */
	searchHref: string;
	/** Ways to reach the body, before the footer. */
	contacts: readonly ContactGroup[];
	footer: Omit<FooterProps, 'name' | 'tagline' | 'id'>;
	/** On which pages visitors are asked to rate the page (C.SI.2.5, C.SI.2.6). */
	asksFeedback: 'everywhere' | 'below the home page';
	/** Address of the page of alerts. */
	alertsHref: string;
	/** Feeds of the whole site. */
	feeds: readonly { title: string; href: string }[];
}
