import { MongoClient, MongoError } from 'mongodb';
import { z } from 'zod';

const hello = z.object({ setName: z.string().optional() });
const defaultTimeoutMs = 10_000;

const why =
	'Il CMS non è partito: salva un contenuto e la sua riga nel registro delle pubblicazioni in una sola transazione, ' +
	'e MongoDB dà transazioni solo a chi vi si collega come a un insieme di repliche (replica set).';

/** The MongoDB server can't be used: it isn't reachable as a replica set, which transactions require. */
export class NoTransactions extends Error {
	constructor(cure: string, options?: ErrorOptions) {
		super(`${why} ${cure} Nulla è stato cambiato.`, options);
		this.name = 'NoTransactions';
	}
}

async function setNameAt(client: MongoClient): Promise<string | undefined> {
	try {
		return hello.parse(await client.db('admin').command({ hello: 1 })).setName;
	} catch (error) {
		if (!(error instanceof MongoError)) throw error;
		throw new NoTransactions(
			`All’indirizzo di DATABASE_URL non risponde nulla di simile (${error.message}): controlla che il server sia acceso, ` +
				'che nome e password valgano, e che il nome in replicaSet= sia quello dell’insieme.',
			{ cause: error },
		);
	} finally {
		await client.close();
	}
}

/**
 * Checks that MongoDB supports transactions and that its URL names the replica set. Without `replicaSet=` in the URL,
 * Payload silently works without transactions (https://github.com/payloadcms/payload/issues/10603 shows the code).
 * @throws NoTransactions with instructions in Italian.
 */
export async function requireReplicaSet(url: string, timeoutMs = defaultTimeoutMs): Promise<void> {
	const client = new MongoClient(url, { serverSelectionTimeoutMS: timeoutMs });
	const isNamed = Boolean(client.options.replicaSet);
	const setName = await setNameAt(client);
	if (setName === undefined) {
		throw new NoTransactions(
			'Questo server lavora da solo: avvialo con --replSet portolano, esegui una volta rs.initiate() nella sua shell ' +
				'e aggiungi ?replicaSet=portolano a DATABASE_URL.',
		);
	}
	if (!isNamed) {
		throw new NoTransactions(
			`Il server fa parte dell’insieme “${setName}”: aggiungi ?replicaSet=${setName} a DATABASE_URL.`,
		);
	}
}
