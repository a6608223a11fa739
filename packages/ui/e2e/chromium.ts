import { existsSync } from 'node:fs';
import packaged from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { CHROMIUM_PATH } from './env.ts';

const ofTheMachine = '/usr/bin/chromium';

/** A Chromium that asks nothing of the network. */
export async function launchChromium(): Promise<Browser> {
	return chromium.launch({
		executablePath:
			CHROMIUM_PATH ?? (existsSync(ofTheMachine) ? ofTheMachine : await packaged.executablePath()),
		args: [
			'--headless',
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-sync',
		],
	});
}
