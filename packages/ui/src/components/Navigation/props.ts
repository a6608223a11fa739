import type { Link } from '../../props.ts';

export type NavigationItem = Link & {
	/** `page` if the item is the page itself, `section` if the page is below it. */
	current?: 'page' | 'section' | undefined;
};

/**
 * The main menu. Narrow windows show a link that jumps to it; with scripts the link becomes a button that opens and
 * closes it.
 */
export interface NavigationProps {
	label: string;
	items: readonly NavigationItem[];
	secondary?: { label: string; items: readonly NavigationItem[] } | undefined;
	/** Text of the button that opens the menu. */
	openText: string;
	id?: string | undefined;
}
