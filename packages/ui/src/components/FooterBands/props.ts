import type { MarkName } from '../../marks.ts';
import type { ContactBandProps } from '../ContactBand/props.ts';
import type { FooterProps } from '../Footer/props.ts';

/** The end of every page: contact details of the body, and the footer. */
export interface FooterBandsProps {
	mark: MarkName;
	contacts: ContactBandProps;
	footer: FooterProps;
}
