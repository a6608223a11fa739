import { findChromium } from '@portolano/checks/browser';

/** Unpacks Chromium, which is done at its first use: two test files at once could find it half unpacked. */
export default async function unpackChromium(): Promise<void> {
	await findChromium();
}
