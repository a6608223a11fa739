import type { Link } from '@portolano/ui/props.ts';

/** Marks the item of the page itself and that of its section: the longest path that the page's path begins with. */
export function withCurrent(
	links: readonly Link[],
	path: string,
): (Link & { current?: 'page' | 'section' | undefined })[] {
	const section = links
		.filter(({ href }) => path.startsWith(href) && !/^(\/[a-z]{2})?\/$/.test(href))
		.toSorted((one, other) => other.href.length - one.href.length)
		.at(0);
	return links.map((link) => ({
		...link,
		current: link.href === path ? 'page' : link === section ? 'section' : undefined,
	}));
}
