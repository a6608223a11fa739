import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumFlags, findChromium } from '@portolano/checks/browser';

/** Starts a headless Chromium in a fresh profile, runs `work` with its debugging port, and ends the browser. */
export async function withDebuggedBrowser<T>(work: (port: number) => Promise<T>): Promise<T> {
	const profile = mkdtempSync(join(tmpdir(), 'portolano-lighthouse-'));
	const browser = spawn(
		await findChromium(),
		[...chromiumFlags, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`],
		{ stdio: ['ignore', 'ignore', 'pipe'] },
	);
	const ended = new Promise<void>((resolve) => browser.once('close', () => resolve()));
	try {
		const port = await new Promise<number>((resolve, reject) => {
			let output = '';
			browser.stderr.on('data', (chunk: Buffer) => {
				output += chunk.toString();
				const announced = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(output)?.[1];
				if (announced) resolve(Number(announced));
			});
			browser.once('error', reject);
			void ended.then(() => reject(new Error(`Chromium did not start:\n${output}`)));
		});
		return await work(port);
	} finally {
		browser.kill();
		await ended;
		rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
	}
}
