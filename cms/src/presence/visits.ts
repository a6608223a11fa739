/** A form that has a document open. */
export interface Visit {
	/** Id of the account. */
	user: string;
	name: string;
	/** Made up by the form, to tell two windows of one person apart. */
	form: string;
	/** Whether the form has changes that are not saved. */
	isWriting: boolean;
}

/** Another person at a document, or the same one in another window. */
export interface Other {
	name: string;
	isYou: boolean;
	isWriting: boolean;
}

/** A form tells every ten seconds that it is there; one that was silent for longer has gone without a word. */
const silentMs = 25_000;

const keyOf = ({ user, form }: Pick<Visit, 'user' | 'form'>) => `${user}/${form}`;

/**
 * Who has which document open, in the memory of this process: it is true for seconds, so nothing of it is stored, and after a
 * restart the forms tell it anew.
 */
export class Visits {
	readonly #byDocument = new Map<string, Map<string, Visit & { at: number }>>();

	/** Notes that a form has the document open, and returns who else has. */
	stay(document: string, visit: Visit, now: number): Other[] {
		this.#forget(now);
		const visits = this.#byDocument.get(document) ?? new Map<string, Visit & { at: number }>();
		visits.set(keyOf(visit), { ...visit, at: now });
		this.#byDocument.set(document, visits);
		const others = [...visits].filter(([key]) => key !== keyOf(visit)).map(([, other]) => other);
		return [...Map.groupBy(others, ({ user }) => user)].map(([user, windows]) => ({
			name: windows[0]?.name ?? '',
			isYou: user === visit.user,
			isWriting: windows.some(({ isWriting }) => isWriting),
		}));
	}

	leave(document: string, visit: Pick<Visit, 'user' | 'form'>): void {
		this.#byDocument.get(document)?.delete(keyOf(visit));
	}

	#forget(now: number): void {
		for (const [document, visits] of this.#byDocument) {
			for (const [key, { at }] of visits) if (now - at > silentMs) visits.delete(key);
			if (visits.size === 0) this.#byDocument.delete(document);
		}
	}
}
