import { mkdirSync, rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { type Addresses, readAddresses } from './addresses.ts';
import { addressesFile, runningHome, testHome } from './home.ts';
import { Portolano } from './portolano.ts';

declare module 'vitest' {
	interface ProvidedContext {
		addresses: Addresses;
		/** Process id of the installation; undefined when it was already running. */
		installationPid: number | undefined;
	}
}

/** Sets up a new installation with the same command as a user, and ends it with Ctrl-C. */
export default async function setup({ vitest }: TestProject) {
	const run = vitest.getRootProject();
	// All test projects of a run share one installation.
	if ('addresses' in run.getProvidedContext()) return undefined;
	if (runningHome !== undefined) {
		run.provide('addresses', readAddresses(addressesFile));
		run.provide('installationPid', undefined);
		return undefined;
	}
	rmSync(testHome, { recursive: true, force: true });
	mkdirSync(testHome, { recursive: true });
	const began = performance.now();
	const portolano = Portolano.start();
	await portolano.says('Press Ctrl-C');
	const seconds = Math.round((performance.now() - began) / 1000);
	console.log(`A new installation was served after ${seconds} s.`);
	run.provide('addresses', readAddresses(addressesFile));
	run.provide('installationPid', portolano.pid);
	return async () => {
		// Even when a test has already interrupted it, this returns its exit code.
		const { code, output } = await portolano.interrupt();
		if (code !== 0) throw new Error(`Ctrl-C ended the installation with code ${code ?? 'none'}:\n${output}`);
	};
}
