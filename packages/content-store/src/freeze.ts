/**
 * Freezes a document deeply. All pages of all sites share it, so a page that sorts one of its lists in place must fail
 * instead of changing other pages.
 */
export function freeze<T>(value: T): T {
	if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
	Object.freeze(value);
	for (const item of Object.values(value)) freeze(item);
	return value;
}
