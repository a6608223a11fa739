import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Addresses, readAddresses } from './addresses.ts';
import { runningHome, testHome } from './home.ts';
import { Portolano } from './portolano.ts';

declare module 'vitest' {
	interface ProvidedContext {
		addresses: Addresses;
	}
}

/** Sets a new installation up by the same command as a person would, and ends it as a person would. */
export default async function setup(project: TestProject) {
	const addressesFile = join(testHome, '.data', 'addresses.json');
	if (runningHome !== undefined) {
		project.provide('addresses', readAddresses(addressesFile));
		return undefined;
	}
	rmSync(testHome, { recursive: true, force: true });
	mkdirSync(testHome, { recursive: true });
	const began = performance.now();
	const portolano = Portolano.start();
	await portolano.says('Press Ctrl-C');
	const seconds = Math.round((performance.now() - began) / 1000);
	console.log(`A new installation was served after ${seconds} s.`);
	project.provide('addresses', readAddresses(addressesFile));
	return async () => {
		const { code, output } = await portolano.interrupt();
		if (code !== 0) throw new Error(`Ctrl-C ended the installation with code ${code ?? 'none'}:\n${output}`);
	};
}
