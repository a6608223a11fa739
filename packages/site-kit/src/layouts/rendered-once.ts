/** Pieces kept at once: a few for each site and language rendered by the process. */
const KEPT_MAX = 200;

const kept = new Map<string, string>();

/** Texts of the objects that many pages share, so that each is written out once. */
const texts = new WeakMap<object, string>();

function textOf(part: object | string): string {
	if (typeof part === 'string') return part;
	const known = texts.get(part);
	if (known !== undefined) return known;
	const text = JSON.stringify(part);
	texts.set(part, text);
	return text;
}

/**
 * The HTML of a piece that is the same on many pages, rendered once for each `of`: all that the piece is made of, none of it
 * changed afterwards. What the piece asks of the store is asked by the page all the same, so pages still change with it.
 */
export async function renderedOnce(
	of: readonly (object | string)[],
	render: () => Promise<string>,
): Promise<string> {
	const key = of.map(textOf).join('\n');
	const known = kept.get(key);
	if (known !== undefined) return known;
	const rendered = await render();
	if (kept.size >= KEPT_MAX) kept.clear();
	kept.set(key, rendered);
	return rendered;
}
