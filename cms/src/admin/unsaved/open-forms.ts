/** Returns a name for a form that no other form of this browser has; also where browsers have no `crypto.randomUUID`. */
export function nameForm(): string {
	return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
}

/** A lock of the browser is held as long as the page lives: a tab that crashed, or a laptop that went off, holds none. */
const lockOf = (form: string) => `portolano-form-${form}`;

/** Tells the other tabs that a form is open; returns a function that ends this. */
export function announceForm(form: string): () => void {
	let end: () => void = () => undefined;
	const closed = new Promise<void>((resolve) => {
		end = resolve;
	});
	// Browsers have locks only over HTTPS and on this machine: elsewhere two tabs may be offered the same copy.
	if ('locks' in navigator) void navigator.locks.request(lockOf(form), () => closed);
	return () => end();
}

/** Whether a form is open in another tab of this browser. */
export async function isOpen(form: string): Promise<boolean> {
	if (!('locks' in navigator)) return false;
	const { held = [] } = await navigator.locks.query();
	return held.some(({ name }) => name === lockOf(form));
}
