import { createServer } from 'node:net';
import type { Addresses } from './addresses.ts';

/** Returns every port on which an installation answers. */
export function portsOf({ cms, publisher, sites }: Addresses): number[] {
	const addresses = [cms, publisher, ...sites.flatMap(({ origin, url }) => [origin, url])];
	return [...new Set(addresses.map((address) => Number(new URL(address).port)))];
}

async function isFree(port: number): Promise<boolean> {
	const server = createServer();
	return new Promise((resolve) => {
		server.once('error', () => resolve(false));
		server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
	});
}

/** Returns those of `ports` that are still in use. */
export async function busyAmong(ports: readonly number[]): Promise<number[]> {
	const answers = await Promise.all(ports.map(async (port) => ((await isFree(port)) ? [] : [port])));
	return answers.flat();
}
