import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { promisify } from 'node:util';
import packaged from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { CHROMIUM_PATH } from './env.ts';

const usualPlaces = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Flags for Chromium on a server: no sandbox (containers run as root), no background network requests. */
export const chromiumFlags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
] as const;

/** Turns off the optimising compilers: a fifth less time for pages that are opened once. Not for measuring speed. */
const forOneLook = '--js-flags=--no-opt --no-maglev';

/**
 * Returns the path of a Chromium: `CHROMIUM_PATH`, else the one inside the npm package `@sparticuz/chromium` (headless
 * only, a third faster), else the machine's own, when that one can't run.
 * @throws Error when `CHROMIUM_PATH` is not executable, or when no Chromium is found.
 */
export async function findChromium(): Promise<string> {
	if (CHROMIUM_PATH) {
		if (await isProgram(CHROMIUM_PATH)) return CHROMIUM_PATH;
		throw new Error(
			`CHROMIUM_PATH is “${CHROMIUM_PATH}”, and there is no program there. Correct it, or remove it to use the ` +
				'Chromium of the npm package or of the machine. No check was made.',
		);
	}
	const ofPackage = await packagedChromium();
	if (await runs(ofPackage)) return ofPackage;
	for (const place of usualPlaces) if (await isProgram(place)) return place;
	throw new Error(
		`The Chromium of the npm package does not run here (${ofPackage}), and there is none in ${usualPlaces.join(', ')}. ` +
			'Install chromium, or the libraries libnss3, libnspr4 and libexpat1. No check was made.',
	);
}

async function runs(path: string): Promise<boolean> {
	return promisify(execFile)(path, ['--version']).then(
		() => true,
		() => false,
	);
}

/** Returns the path of the npm package's Chromium, which needs libnss3, libnspr4 and libexpat. */
export function packagedChromium(): Promise<string> {
	return packaged.executablePath();
}

/** Starts a headless browser with a fresh profile. The caller closes it. */
export async function launchChromium(executablePath?: string): Promise<Browser> {
	return chromium.launch({
		executablePath: executablePath ?? (await findChromium()),
		headless: true,
		args: [...chromiumFlags, forOneLook],
	});
}

/** Starts a headless browser with the profile in a folder, which stays when the browser is closed. The caller closes it. */
export async function launchWithProfile(folder: string): Promise<BrowserContext> {
	return chromium.launchPersistentContext(folder, {
		executablePath: await findChromium(),
		headless: true,
		args: [...chromiumFlags, forOneLook],
	});
}

async function isProgram(path: string): Promise<boolean> {
	return access(path, constants.X_OK).then(
		() => true,
		() => false,
	);
}
