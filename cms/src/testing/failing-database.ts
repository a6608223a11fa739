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

/** Controls of a database that fails on demand. */
export interface FailingDatabase {
	/** Makes the database fail once, at step number `writes`. Each write has two steps: before and after it. */
	failAfter: (writes: number) => void;
	/** Cancels a pending failure. */
	work: () => void;
}

/** Makes the database of `payload` fail on demand, before or after a write. */
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
