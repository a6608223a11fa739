import type { Link } from '@portolano/ui/props.ts';
import type { PageContext } from '../page-context.ts';
import { pageTypeKits } from '../types/registry.ts';
import { labelOf } from '../words/terms.ts';

/** A link and the kind of its target, to tell entries of the same name apart: a library is a place and an office. */
interface Entry extends Link {
	readonly kind: string;
}

/** Returns the documents that people search for by name, as links in Italian alphabetical order. */
export function indexedLinks(context: PageContext): Link[] {
	const entries = pageTypeKits.flatMap(({ index }) => {
		if (!index) return [];
		const kind = labelOf(context, index.noun);
		return index.links(context).map((link) => ({ ...link, kind }));
	});
	return distinct(entries).toSorted(byText);
}

/** Adds the kind of the target to links with the same text, so that they differ (WCAG 2.4.4). */
export function distinct(entries: readonly Entry[]): Link[] {
	const sameName = Map.groupBy(entries, ({ text }) => text.toLowerCase());
	return entries.map(({ kind, ...link }) =>
		(sameName.get(link.text.toLowerCase())?.length ?? 0) > 1
			? { ...link, text: `${link.text} (${kind})` }
			: link,
	);
}

const collator = new Intl.Collator('it');

function byText(one: Link, other: Link): number {
	return collator.compare(one.text, other.text);
}

/**
 * Groups links by their first letter, regardless of accents; those that begin with another character are under `0-9`.
 */
export function byLetter(links: readonly Link[]): [letter: string, links: Link[]][] {
	const groups = Map.groupBy(links, ({ text }) => letterOf(text));
	return [...groups].toSorted(([one], [other]) => collator.compare(one, other));
}

function letterOf(text: string): string {
	const first = text.normalize('NFD').slice(0, 1).toUpperCase();
	return /[A-Z]/.test(first) ? first : '0-9';
}
