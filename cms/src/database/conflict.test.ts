import { MongoServerError } from 'mongodb';
import { ValidationError } from 'payload';
import { expect, test } from 'vitest';
import { isConflict, SaveConflict } from './conflict.ts';

const refused = (collection: string, path: string) =>
	new ValidationError({ collection, errors: [{ path, message: 'Value must be unique' }] });

test.each([
	['a write conflict of MongoDB', new MongoServerError({ message: 'WriteConflict', code: 112 })],
	[
		'a transaction aborted by MongoDB',
		new MongoServerError({ message: 'aborted', code: 251, errorLabels: ['TransientTransactionError'] }),
	],
	[
		'SQLite, locked by another process',
		Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' }),
	],
	[
		'SQLite, locked, as the cause of another error',
		new Error('Failed query', { cause: Object.assign(new Error(), { code: 'SQLITE_BUSY_SNAPSHOT' }) }),
	],
	['a log number that another save took', refused('log-entries', 'seq')],
	['a conflict wrapped in a GraphQL error', { originalError: refused('log-entries', 'seq') }],
])('is a conflict: %s', (_, error) => {
	expect(isConflict(error)).toBe(true);
});

test.each([
	['an e-mail address already in use', refused('users', 'email')],
	['a duplicate key', new MongoServerError({ message: 'E11000 duplicate key', code: 11000 })],
	['a programming error', new TypeError('x is not a function')],
	['a conflict after all tries', new SaveConflict(new MongoServerError({ message: 'WriteConflict' }))],
	['nothing', undefined],
])('is no conflict: %s', (_, error) => {
	expect(isConflict(error)).toBe(false);
});
