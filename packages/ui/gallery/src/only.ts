/**
 * Returns the example with this name.
 * @throws Error when there is none.
 */
export function named<T extends { name: string }>(examples: readonly T[], name: string): T {
	const example = examples.find((each) => each.name === name);
	if (example === undefined) throw new Error(`No example is called “${name}”.`);
	return example;
}

/**
 * Returns the first item of a list.
 * @throws Error when the list is empty.
 */
export function only<T>(items: readonly T[]): T {
	const [first] = items;
	if (first === undefined) throw new Error('There is no example to show.');
	return first;
}
