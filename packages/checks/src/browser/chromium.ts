import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { promisify } from 'node:util';
import packaged from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM_PATH } from './env.ts';

const usualPlaces = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Keeps Chromium quiet on a server: no sandbox (containers run as root), nothing sent or fetched by itself. */
export const chromiumFlags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
] as const;

/** No script is compiled for long use: for pages looked at once and left, a fifth of the time less. Not for measuring speed. */
const forOneLook = '--js-flags=--no-opt --no-maglev';

/**
 * Path of a Chromium: that of `CHROMIUM_PATH`, else the one inside the npm package `@sparticuz/chromium`, which has no
 * window to render and takes two thirds of the time, else the one of the machine where the package lacks a library. Throws
 * when `CHROMIUM_PATH` names nothing that can be run, or when there is none.
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

/** The Chromium of the npm package; it needs libnss3, libnspr4 and libexpat. */
export function packagedChromium(): Promise<string> {
	return packaged.executablePath();
}

/** A headless browser to close when done; a fresh profile each time. */
export async function launchChromium(executablePath?: string): Promise<Browser> {
	return chromium.launch({
		executablePath: executablePath ?? (await findChromium()),
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
