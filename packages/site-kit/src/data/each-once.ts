/** Returns documents, or references to some, without those whose id is there already, in the order of their first places. */
export function eachOnce<D extends { readonly id: string }>(documents: readonly D[]): D[] {
	return [...new Map(documents.map((document) => [document.id, document])).values()];
}
