/** Returns the value of `key` in `map`; creates and stores it when missing. */
export function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
	const present = map.get(key);
	if (present !== undefined) return present;
	const made = make();
	map.set(key, made);
	return made;
}

/** Deletes `item` from the set under `key`, and the set once it is empty. */
export function removeFrom<K, V>(map: Map<K, Set<V>>, key: K, item: V): void {
	const items = map.get(key);
	items?.delete(item);
	if (items?.size === 0) map.delete(key);
}
