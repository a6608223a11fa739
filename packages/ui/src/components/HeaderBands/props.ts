import type { MarkName } from '../../marks.ts';
import type { CentralHeaderProps } from '../CentralHeader/props.ts';
import type { NavigationProps } from '../Navigation/props.ts';

/** The bands of the header below the slim one: the site's name, and its menu. */
export interface HeaderBandsProps {
	mark: MarkName;
	central: CentralHeaderProps;
	navigation: NavigationProps;
}
