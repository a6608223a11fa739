/** Pieces kept at once: a few for each site and language drawn by the process. */
const KEPT_MAX = 200;

const kept = new Map<string, string>();

/**
 * The HTML of a piece that is the same on many pages, drawn once for each `key`. The key must tell everything the piece
 * is made of; what the piece asks of the store is asked by the page all the same, so pages still change with it.
 */
export async function drawnOnce(key: string, draw: () => Promise<string>): Promise<string> {
	const known = kept.get(key);
	if (known !== undefined) return known;
	const drawn = await draw();
	if (kept.size >= KEPT_MAX) kept.clear();
	kept.set(key, drawn);
	return drawn;
}
