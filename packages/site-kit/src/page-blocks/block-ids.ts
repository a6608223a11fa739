import { slugOf } from '@portolano/content-models';

/** Identifiers that the layout of every page uses. */
const ofLayout = ['main', 'footer', 'menu', 'search'];

/** Returns whether `id` and the identifier of its heading, `id-title`, are free. */
const isFree = (id: string, taken: ReadonlySet<string>) => !taken.has(id) && !taken.has(`${id}-title`);

function numbered(name: string, taken: ReadonlySet<string>): string {
	let id = name;
	for (let number = 2; !isFree(id, taken); number += 1) id = `${name}-${number}`;
	return id;
}

/**
 * Returns an anchor for each heading: its slug, with a number where that is taken. `others` are identifiers of other
 * parts of the page, such as anchors in its text.
 */
export function blockIds(titles: readonly (string | undefined)[], others: Iterable<string> = []): string[] {
	const taken = new Set([...ofLayout, ...others]);
	return titles.map((title = '') => {
		const id = numbered(slugOf(title) || 'blocco', taken);
		taken.add(id).add(`${id}-title`);
		return id;
	});
}
