import { type Client, createClient, type InStatement, type Transaction } from '@libsql/client';
import { Queue } from './queue.ts';

function isReading(statement: InStatement): boolean {
	const sql = typeof statement === 'string' ? statement : statement.sql;
	return /^\s*(select|pragma|explain)/i.test(sql) && !/\breturning\b/i.test(sql);
}

/** The statements of one transaction, on the connection that writes. */
function transactionOn(writer: Client, leave: () => void): Transaction {
	let closed = false;
	const end = async (how: 'COMMIT' | 'ROLLBACK') => {
		if (closed) return;
		closed = true;
		try {
			await writer.execute(how);
		} finally {
			leave();
		}
	};
	return {
		execute: (statement: InStatement) => writer.execute(statement),
		batch: async (statements) => {
			const results = [];
			for (const statement of statements) results.push(await writer.execute(statement));
			return results;
		},
		executeMultiple: (sql) => writer.executeMultiple(sql),
		commit: () => end('COMMIT'),
		rollback: () => end('ROLLBACK'),
		close: () => void end('ROLLBACK'),
		get closed() {
			return closed;
		},
	};
}

const pragmas = [
	'journal_mode = WAL',
	'synchronous = NORMAL',
	'foreign_keys = ON',
	'busy_timeout = 5000',
	'journal_size_limit = 67108864',
];

async function open(url: string): Promise<Client> {
	const client = createClient({ url });
	for (const pragma of pragmas) await client.execute(`PRAGMA ${pragma}`);
	return client;
}

/**
 * A SQLite client on which saves wait for each other instead of failing. SQLite has one writer: the plain client
 * refuses a second transaction at once (SQLITE_BUSY) and opens a connection for each. This one keeps two connections,
 * one to read and one to write, and a queue.
 */
export async function serialClient(url: string): Promise<Client> {
	const reader = await open(url);
	const writer = await open(url);
	const queue = new Queue();

	async function write<R>(work: () => Promise<R>): Promise<R> {
		const leave = await queue.enter();
		try {
			return await work();
		} finally {
			leave();
		}
	}

	const client: Pick<
		Client,
		| 'execute'
		| 'transaction'
		| 'batch'
		| 'migrate'
		| 'executeMultiple'
		| 'close'
		| 'sync'
		| 'closed'
		| 'protocol'
	> = {
		execute: (statement: InStatement) =>
			isReading(statement) ? reader.execute(statement) : write(() => writer.execute(statement)),
		batch: (statements, mode) => write(() => writer.batch(statements, mode)),
		migrate: (statements) => write(() => writer.migrate(statements)),
		executeMultiple: (sql) => write(() => writer.executeMultiple(sql)),
		transaction: async () => {
			const leave = await queue.enter();
			try {
				await writer.execute('BEGIN IMMEDIATE');
			} catch (error) {
				leave();
				throw error;
			}
			return transactionOn(writer, leave);
		},
		sync: () => writer.sync(),
		close: () => {
			reader.close();
			writer.close();
		},
		get closed() {
			return reader.closed;
		},
		protocol: 'file',
	};
	return client;
}
