import type { Payload } from 'payload';

const risky = new Set<PropertyKey>([
	'create',
	'updateOne',
	'updateMany',
	'createVersion',
	'updateVersion',
	'deleteOne',
	'deleteVersions',
	'commitTransaction',
]);

/** A database that fails when it is told to. */
export interface FailingDatabase {
	/** Fails once, after so many more writes. */
	failAfter: (writes: number) => void;
	/** Fails no more. */
	work: () => void;
}

/** Makes the database of `payload` fail on demand, before or after what it was asked to write. */
export function failingDatabase(payload: Payload): FailingDatabase {
	let left = Number.POSITIVE_INFINITY;

	function step(): void {
		left -= 1;
		if (left > 0) return;
		left = Number.POSITIVE_INFINITY;
		throw new Error('The database failed, as the test asked it to.');
	}

	payload.db = new Proxy(payload.db, {
		get: (database, name) => {
			const value: unknown = Reflect.get(database, name);
			if (!risky.has(name) || typeof value !== 'function') return value;
			return async (...values: unknown[]): Promise<unknown> => {
				step();
				const answer: unknown = await Reflect.apply(value, database, values);
				step();
				return answer;
			};
		},
	});
	return {
		failAfter: (writes) => {
			left = writes;
		},
		work: () => {
			left = Number.POSITIVE_INFINITY;
		},
	};
}
