import type { ContactBandProps } from '../ContactBand/props.ts';
import type { FooterProps } from '../Footer/props.ts';

/** The end of every page: contact details of the body, and the footer. */
export interface FooterBandsProps {
	contacts: ContactBandProps;
	footer: FooterProps;
}
