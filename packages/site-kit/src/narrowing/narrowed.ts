/** What the script that narrows a list knows of one of its entries. */
export interface Narrowed {
	/** The choices that leave it in the list. */
	readonly tokens: readonly string[];
	/** Where it is, in degrees, for those who ask for what is near them. */
	readonly point?: { readonly latitude: number; readonly longitude: number } | undefined;
	/** Its times, each with its first and last day: `2026-12-05/2026-12-06`. */
	readonly days?: readonly string[] | undefined;
}

/** Returns the attributes of an entry for the script. */
export function narrowedAttributes(narrowed: Narrowed | undefined): Record<`data-${string}`, string> {
	if (!narrowed) return {};
	const { tokens, point, days } = narrowed;
	return {
		'data-tokens': tokens.join(' '),
		...(point ? { 'data-point': `${String(point.latitude)},${String(point.longitude)}` } : {}),
		...(days ? { 'data-days': days.join(' ') } : {}),
	};
}

/** Tokens of different groups don't meet: an area called “free” is none of the choices. */
export const areaToken = (area: string) => `area:${area}`;
export const timeToken = (time: number) => `time:${String(time)}`;
export const typeToken = (type: string) => `type:${type}`;
export const kindToken = (kind: string) => `kind:${kind}`;
export const priceToken = (price: string) => `price:${price}`;
