import { MongoServerError } from 'mongodb';
import { ValidationError } from 'payload';
import { expect, test } from 'vitest';
import { isConflict, SaveConflict } from './conflict.ts';

const refused = (collection: string, path: string) =>
	new ValidationError({ collection, errors: [{ path, message: 'Value must be unique' }] });

test.each([
	['a write of MongoDB that met another', new MongoServerError({ message: 'WriteConflict', code: 112 })],
	[
		'a transaction that MongoDB has ended',
		new MongoServerError({ message: 'aborted', code: 251, errorLabels: ['TransientTransactionError'] }),
	],
	[
		'SQLite, busy with another process',
		Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' }),
	],
	[
		'SQLite, busy behind another error',
		new Error('Failed query', { cause: Object.assign(new Error(), { code: 'SQLITE_BUSY_SNAPSHOT' }) }),
	],
	['a number of the log that another save took', refused('log-entries', 'seq')],
	['any of these inside an error of GraphQL', { originalError: refused('log-entries', 'seq') }],
])('is a conflict: %s', (_, error) => {
	expect(isConflict(error)).toBe(true);
});

test.each([
	['an address that is taken', refused('users', 'email')],
	['an index that was broken', new MongoServerError({ message: 'E11000 duplicate key', code: 11000 })],
	['a mistake of ours', new TypeError('x is not a function')],
	['the end of all tries', new SaveConflict(new MongoServerError({ message: 'WriteConflict' }))],
	['nothing', undefined],
])('is no conflict: %s', (_, error) => {
	expect(isConflict(error)).toBe(false);
});
