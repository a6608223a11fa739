/** The states of a document, in the order of its way, with their Italian labels. */
export const stateOptions = [
	{ value: 'draft', label: 'Bozza' },
	{ value: 'in-review', label: 'In revisione' },
	{ value: 'approved', label: 'Approvata' },
	{ value: 'scheduled', label: 'Programmata' },
	{ value: 'online', label: 'Online' },
	{ value: 'due', label: 'Da rivedere' },
	{ value: 'withdrawn', label: 'Ritirata' },
] as const;

export type State = (typeof stateOptions)[number]['value'];

export function isState(value: unknown): value is State {
	return stateOptions.some((option) => option.value === value);
}

export function labelOfState(state: State): string {
	return stateOptions.find(({ value }) => value === state)?.label ?? state;
}

/** The states of a document whose newest version is the published one. */
export function isOnlineState(state: unknown): boolean {
	return state === 'online' || state === 'due';
}
