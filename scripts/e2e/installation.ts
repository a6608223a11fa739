import { findChromium } from '@portolano/checks/browser';
import { mkdirSync, rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { type Addresses, readAddresses } from './addresses.ts';
import { addressesFile, runningHome, testHome } from './home.ts';
import { Portolano } from './portolano.ts';

declare module 'vitest' {
	interface ProvidedContext {
		addresses: Addresses;
		/** The process of the installation; none when it was running before. */
		installationPid: number | undefined;
	}
}

/** Sets a new installation up by the same command as a person would, and ends it as a person would. */
export default async function setup({ vitest }: TestProject) {
	const run = vitest.getRootProject();
	// All projects that need an installation share that of the run.
	if ('addresses' in run.getProvidedContext()) return undefined;
	// It unpacks itself once: two test files at a time could each meet half of it.
	await findChromium();
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
		// A test may have interrupted it before: its code is told all the same.
		const { code, output } = await portolano.interrupt();
		if (code !== 0) throw new Error(`Ctrl-C ended the installation with code ${code ?? 'none'}:\n${output}`);
	};
}
