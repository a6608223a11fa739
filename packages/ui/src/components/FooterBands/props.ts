import type { MarkName } from '../../marks.ts';
import type { ContactBandProps } from '../ContactBand/props.ts';
import type { FooterProps } from '../Footer/props.ts';

/** What every page ends with: the ways to reach the body, and the footer. */
export interface FooterBandsProps {
	mark: MarkName;
	contacts: ContactBandProps;
	footer: FooterProps;
}
