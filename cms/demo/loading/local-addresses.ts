/**
 * Returns the origin of a local site (`*.localhost`) with its port replaced by `port`; undefined for a real host name,
 * and for a site that has this port already.
 */
export function addressOnPort(origin: string, port: number): string | undefined {
	const url = URL.parse(origin);
	if (url?.protocol !== 'http:' || !/(^|\.)localhost$/.test(url.hostname)) return undefined;
	const before = url.origin;
	url.port = String(port);
	return url.origin === before ? undefined : url.origin;
}

/** New origins by old ones. */
export type Moves = ReadonlyMap<string, string>;

function textAfter(text: string, moves: Moves): string {
	for (const [before, after] of moves) {
		if (text === before || text.startsWith(`${before}/`)) return after + text.slice(before.length);
	}
	return text;
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Replaces moved origins in `value` at any depth; returns `value` itself when it contains none. */
export function afterMoves<T>(value: T, moves: Moves): T;
export function afterMoves(value: unknown, moves: Moves): unknown {
	if (typeof value === 'string') return textAfter(value, moves);
	if (Array.isArray(value)) {
		const before: unknown[] = value;
		const items = before.map((item) => afterMoves(item, moves));
		return items.some((item, index) => item !== before[index]) ? items : before;
	}
	if (!isPlain(value)) return value;
	const entries = Object.entries(value).map(([name, part]) => [name, afterMoves(part, moves)] as const);
	return entries.some(([name, part]) => part !== value[name]) ? Object.fromEntries(entries) : value;
}
