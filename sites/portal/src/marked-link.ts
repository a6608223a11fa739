import type { Link } from '@portolano/ui/props.ts';

/** Returns a link with the `data-element` that the national validator looks for. */
export const marked = ({ text, href }: { text: string; href: string }, name: string): Link => ({
	text,
	href,
	attributes: { 'data-element': name },
});
