import type { Link } from '../../props.ts';

export type NavigationItem = Link & {
	/** `page` for the page itself, `section` for one of those below it. */
	current?: 'page' | 'section' | undefined;
};

/** The menu. Narrow windows show a link that jumps to it; where scripts run it becomes a button that opens and closes it. */
export interface NavigationProps {
	label: string;
	items: readonly NavigationItem[];
	secondary?: { label: string; items: readonly NavigationItem[] } | undefined;
	/** What the button that opens the menu says. */
	openText: string;
	id?: string | undefined;
}
