import type { menuPositions } from '@portolano/content-models';

export type MenuPosition = (typeof menuPositions)[number];

export const positionLabels: Readonly<Record<MenuPosition, string>> = {
	main: 'Menu principale',
	secondary: 'Menu secondario',
	footer: 'Piè di pagina',
	legal: 'Note di legge',
};

/** Whether a site shows a single menu there. In the footer each menu is a column with a title of its own. */
export function holdsOne(position: MenuPosition): boolean {
	return position !== 'footer';
}
