/**
 * Freezes a document and all it holds: every page of every site shares it, so a page that sorts a list of it in place
 * must fail rather than change what the others render.
 */
export function freeze<T>(value: T): T {
	if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
	Object.freeze(value);
	for (const item of Object.values(value)) freeze(item);
	return value;
}
