import { z } from 'zod';

/** The unsaved changes of one form, as this browser keeps them. */
const copySchema = z.object({
	/** Name of the form. */
	form: z.string(),
	/** Id of the account. */
	user: z.string(),
	collection: z.string(),
	/** Undefined for a document that is not saved yet. */
	id: z.string().optional(),
	language: z.string(),
	/** The values of the form. */
	values: z.record(z.string(), z.unknown()),
	/** When it was kept (milliseconds since 1970). */
	at: z.number(),
});

export type Copy = z.infer<typeof copySchema>;

/** Whose copies, of which document and language. */
export type Whose = Pick<Copy, 'user' | 'collection' | 'language'> & { id: string | undefined };

const database = 'portolano-unsaved';
const table = 'copies';

/** Most characters of a copy; a longer text must be saved. */
const longest = 2_000_000;
/** Most copies of one person in a browser; the oldest go first. */
const mostCopies = 20;
const longestMs = 30 * 24 * 60 * 60 * 1000;

function done<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing.'));
	});
}

async function open(): Promise<IDBDatabase> {
	const request = indexedDB.open(database, 1);
	request.onupgradeneeded = () => request.result.createObjectStore(table, { keyPath: 'form' });
	return done(request);
}

async function within<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<T>): Promise<T> {
	const opened = await open();
	try {
		return await work(opened.transaction(table, mode).objectStore(table));
	} finally {
		opened.close();
	}
}

async function all(store: IDBObjectStore): Promise<Copy[]> {
	const found: unknown = await done(store.getAll());
	return z.array(copySchema).parse(found);
}

const isOf = (copy: Copy, whose: Whose) =>
	copy.user === whose.user &&
	copy.collection === whose.collection &&
	copy.id === whose.id &&
	copy.language === whose.language;

/** Returns the copies of a person of one document in one language, the newest first. */
export function copiesOf(whose: Whose): Promise<Copy[]> {
	return within('readonly', async (store) =>
		(await all(store)).filter((copy) => isOf(copy, whose)).toSorted((one, other) => other.at - one.at),
	);
}

/** Keeps a copy in place of the last one of its form. Returns false when it is too large to be kept. */
export async function keepCopy(copy: Copy): Promise<boolean> {
	if (JSON.stringify(copy.values).length > longest) return false;
	await within('readwrite', async (store) => {
		await done(store.put(copy));
		const own = (await all(store))
			.filter(({ user }) => user === copy.user)
			.toSorted((one, other) => other.at - one.at);
		for (const [index, { form, at }] of own.entries())
			if (index >= mostCopies || copy.at - at > longestMs) await done(store.delete(form));
	});
	return true;
}

export function forgetCopy(form: string): Promise<void> {
	return within('readwrite', (store) => done(store.delete(form)));
}

/** Forgets all copies of a person. */
export function forgetCopiesOf(user: string): Promise<void> {
	return within('readwrite', async (store) => {
		for (const copy of await all(store)) if (copy.user === user) await done(store.delete(copy.form));
	});
}
