import { setTimeout as delay } from 'node:timers/promises';
import { type Client, createClient, type InStatement, type Transaction } from '@libsql/client';
import { isConflict } from './conflict.ts';
import { letOthersRun } from './let-others-run.ts';
import { Queue } from './queue.ts';

/** Returns a transaction on the writing connection; `leave` ends its turn. */
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

/** The longest that a statement waits while another process writes. */
const busyTimeoutMs = 5000;
const busyPauseMs = 2;

const pragmas = [
	'journal_mode = WAL',
	'synchronous = NORMAL',
	'foreign_keys = ON',
	`busy_timeout = ${busyTimeoutMs}`,
	'journal_size_limit = 67108864',
];

async function open(url: string): Promise<Client> {
	const client = createClient({ url });
	for (const pragma of pragmas) await client.execute(`PRAGMA ${pragma}`);
	const execute = client.execute.bind(client);
	client.execute = async (statement: InStatement) => {
		await letOthersRun();
		return execute(statement);
	};
	return client;
}

/**
 * Waits until no other process writes. SQLite itself would let nothing else run meanwhile, and looks so rarely that a
 * script which saves again and again keeps others out.
 */
async function untilFree(probe: Client): Promise<void> {
	const deadline = performance.now() + busyTimeoutMs;
	for (;;) {
		// Afterwards the loop doesn't turn before the caller has begun.
		await letOthersRun();
		try {
			// A statement alone that fails would stay in progress, and no later transaction could be committed.
			await probe.executeMultiple('BEGIN IMMEDIATE; ROLLBACK');
			return;
		} catch (error) {
			if (!isConflict(error) || performance.now() > deadline) throw error;
			await delay(busyPauseMs);
		}
	}
}

/** Opens a read-only connection, used beside the writing one. */
export async function readingClient(url: string): Promise<Client> {
	const client = await open(url);
	await client.execute('PRAGMA query_only = ON');
	return client;
}

type Used = 'execute' | 'transaction' | 'batch' | 'migrate' | 'executeMultiple' | 'close' | 'sync' | 'closed';

/**
 * Opens the single writing connection to a SQLite file, on which transactions wait for each other. The plain client
 * opens a connection for each transaction, without our pragmas, and refuses a second one at once (SQLITE_BUSY):
 * https://github.com/tursodatabase/libsql-client-ts/issues/288 and
 * https://github.com/tursodatabase/libsql-client-ts/pull/345.
 */
export async function serialClient(url: string): Promise<Client> {
	const writer = await open(url);
	const probe = await open(url);
	await probe.execute('PRAGMA busy_timeout = 0');
	const queue = new Queue();

	async function inTurn<R>(work: () => Promise<R>): Promise<R> {
		const leave = await queue.enter();
		try {
			return await work();
		} finally {
			leave();
		}
	}

	async function begin(): Promise<Transaction> {
		const leave = await queue.enter();
		try {
			await untilFree(probe);
			await writer.execute('BEGIN IMMEDIATE');
		} catch (error) {
			leave();
			throw error;
		}
		return transactionOn(writer, leave);
	}

	const client: Pick<Client, Used | 'protocol'> = {
		execute: (statement: InStatement) => inTurn(() => writer.execute(statement)),
		batch: (statements, mode) => inTurn(() => writer.batch(statements, mode)),
		migrate: (statements) => inTurn(() => writer.migrate(statements)),
		executeMultiple: (sql) => inTurn(() => writer.executeMultiple(sql)),
		transaction: begin,
		sync: () => writer.sync(),
		close: () => {
			probe.close();
			writer.close();
		},
		get closed() {
			return writer.closed;
		},
		protocol: 'file',
	};
	return client;
}
