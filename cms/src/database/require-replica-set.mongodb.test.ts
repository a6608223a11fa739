import { expect, inject, onTestFinished, test } from 'vitest';
import { run } from '../testing/mongo/process.ts';
import { isInstalled, secantusdb } from '../testing/mongo/secantusdb.ts';
import { requireReplicaSet } from './require-replica-set.ts';

const url = inject('mongoUrl') ?? '';

function withoutSet(): string {
	const address = new URL(url);
	address.searchParams.delete('replicaSet');
	return address.href;
}

test('a replica set that the address names is taken', async () => {
	await expect(requireReplicaSet(url)).resolves.toBeUndefined();
});

test('an address that does not name the replica set is refused: Payload would go without transactions', async () => {
	await expect(requireReplicaSet(withoutSet())).rejects.toThrow(
		/^Il CMS non è partito: .*aggiungi \?replicaSet=\S+ a DATABASE_URL\. Nulla è stato cambiato\.$/,
	);
});

test('another name than that of the set is refused within the time allowed', async () => {
	const address = new URL(url);
	address.searchParams.set('replicaSet', 'un-altro');

	await expect(requireReplicaSet(address.href, 500)).rejects.toThrow('il nome in replicaSet= sia quello');
});

test.skipIf(!isInstalled())(
	'a server that is alone is refused, saying how to make a replica set of it',
	async () => {
		const { port, stop } = await run({
			...secantusdb,
			arguments: (place) => [...secantusdb.arguments(place), '--standalone'],
		});
		onTestFinished(stop);

		await expect(requireReplicaSet(`mongodb://127.0.0.1:${port}/`)).rejects.toThrow(
			'avvialo con --replSet portolano',
		);
	},
);
