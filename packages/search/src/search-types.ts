/**
 * The facet “tipo”: the types of results, each with its code in addresses (`?tipo=servizi`) and its score factor. Most
 * people want a service: with equal matches a service ranks above an office, an office above a piece of news.
 */
export const searchTypes = {
	section: { code: 'sezioni', boost: 1.6 },
	contacts: { code: 'contatti', boost: 1.2 },
	service: { code: 'servizi', boost: 1.5 },
	office: { code: 'uffici', boost: 1.2 },
	place: { code: 'luoghi', boost: 1.1 },
	topic: { code: 'argomenti', boost: 1.1 },
	person: { code: 'persone', boost: 1 },
	page: { code: 'pagine', boost: 1 },
	itinerary: { code: 'itinerari', boost: 1 },
	question: { code: 'domande', boost: 1 },
	event: { code: 'eventi', boost: 0.9 },
	alert: { code: 'allerte', boost: 0.9 },
	document: { code: 'documenti', boost: 0.85 },
	dataset: { code: 'dataset', boost: 0.85 },
	news: { code: 'novita', boost: 0.8 },
} as const satisfies Record<string, { code: string; boost: number }>;

/** Type of a result: one of the known types, or another one by its code, which has the factor 1. */
export type SearchType = keyof typeof searchTypes | { readonly code: string };

/** Returns the code of a type in the facet “tipo”. */
export function searchCodeOf(type: SearchType): string {
	return typeof type === 'string' ? searchTypes[type].code : type.code;
}

/** Score factor of each type, by code. */
export const typeBoosts: Readonly<Record<string, number>> = Object.fromEntries(
	Object.values(searchTypes).map(({ code, boost }) => [code, boost]),
);
