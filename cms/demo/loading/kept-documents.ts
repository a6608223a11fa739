/** A document, with the ids of those that it mentions. */
export interface Mentioning {
	id: string;
	mentions: ReadonlySet<string>;
}

/** Returns the ids among `known` that stand anywhere in `fields`. Ids are random, so no other text is equal to one. */
export function idsIn(fields: unknown, known: ReadonlySet<string>): Set<string> {
	if (typeof fields === 'string') return new Set(known.has(fields) ? [fields] : []);
	if (typeof fields !== 'object' || fields === null) return new Set();
	return new Set(Object.values(fields).flatMap((part: unknown) => [...idsIn(part, known)]));
}

/**
 * Returns which of the demo's documents stay: those that people changed, those that what people made mentions, and
 * those that these mention in turn, so that nothing that stays loses a link.
 * @param documents all documents and accounts that may mention one of the demo.
 * @param demo ids of the demo's documents that nobody changed.
 */
export function keptDocuments(documents: readonly Mentioning[], demo: ReadonlySet<string>): Set<string> {
	const mentionsOf = Map.groupBy(documents, ({ id }) => id);
	const reached = new Set(mentionsOf.keys().filter((id) => !demo.has(id)));
	// The set grows during the loop.
	for (const id of reached)
		for (const { mentions } of mentionsOf.get(id) ?? [])
			for (const mentioned of mentions) reached.add(mentioned);
	return new Set(reached.values().filter((id) => demo.has(id)));
}
