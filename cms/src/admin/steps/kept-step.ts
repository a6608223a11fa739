const key = 'portolano-step';

/** A first save opens the new document at its first step; within this time it goes back to where its editor was. */
const keptMs = 15_000;

/** Keeps the step that an editor goes to, for the page that a first save opens. */
export function keepStep(index: number, now = Date.now()): void {
	sessionStorage.setItem(key, `${index} ${now + keptMs}`);
}

/** Returns the step that was kept, once; undefined when there is none, or it is too long ago. */
export function takeKeptStep(now = Date.now()): number | undefined {
	const [index, until] = (sessionStorage.getItem(key) ?? '').split(' ').map(Number);
	sessionStorage.removeItem(key);
	return index !== undefined && until !== undefined && now < until ? index : undefined;
}
