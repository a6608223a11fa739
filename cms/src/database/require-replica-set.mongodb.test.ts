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

test('a replica set named in the URL is accepted', async () => {
	await expect(requireReplicaSet(url)).resolves.toBeUndefined();
});

test('a URL without the replica set’s name is refused: Payload would work without transactions', async () => {
	await expect(requireReplicaSet(withoutSet())).rejects.toThrow(
		/^Il CMS non è partito: .*aggiungi \?replicaSet=\S+ a DATABASE_URL\. Nulla è stato cambiato\.$/,
	);
});

test('a wrong replica set name is refused within the timeout', async () => {
	const address = new URL(url);
	address.searchParams.set('replicaSet', 'un-altro');

	await expect(requireReplicaSet(address.href, 500)).rejects.toThrow('il nome in replicaSet= sia quello');
});

test.skipIf(!isInstalled())(
	'a standalone server is refused, with instructions to make it a replica set',
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
