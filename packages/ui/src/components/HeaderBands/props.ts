import type { CentralHeaderProps } from '../CentralHeader/props.ts';
import type { NavigationProps } from '../Navigation/props.ts';

/** The bands of the header below the slim one: the site's name, and its menu. */
export interface HeaderBandsProps {
	central: CentralHeaderProps;
	navigation: NavigationProps;
}
