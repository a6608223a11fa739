import { launchChromium } from '@portolano/checks/browser';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGallery } from './gallery.ts';

const gallery = await openGallery();
const kilobyte = 1024;
let browser: Browser;

beforeAll(async () => {
	browser = await launchChromium();
});

afterAll(async () => {
	await browser.close();
	gallery.close();
});

test.each(['service', 'portal', 'brand', 'area'])(
	'the sample page “%s” stays within its budget over the wire',
	async (sample) => {
		const weights = await weightsOf(`/samples/${sample}/`);
		const total = sum(
			['document', 'stylesheet', 'script', 'font'].map((kind) => sum(weights.get(kind) ?? [])),
		);

		expect(sum(weights.get('script') ?? [])).toBeLessThanOrEqual(15 * kilobyte);
		expect(sum(weights.get('stylesheet') ?? [])).toBeLessThanOrEqual(25 * kilobyte);
		expect(weights.get('font')?.length).toBeLessThanOrEqual(3);
		expect(total).toBeLessThanOrEqual(110 * kilobyte);
	},
);

/** Returns the sizes of the responses by kind, in bytes; text is compressed. */
async function weightsOf(path: string): Promise<Map<string, number[]>> {
	const page = await browser.newPage();
	const weights = new Map<string, number[]>();
	const measured: Promise<void>[] = [];
	page.on('response', (response) => {
		const kind = response.request().resourceType();
		measured.push(
			response.body().then((body) => {
				const bytes = kind === 'font' || kind === 'image' ? body.length : gzipSync(body).length;
				weights.set(kind, [...(weights.get(kind) ?? []), bytes]);
			}),
		);
	});
	await page.goto(gallery.origin + path, { waitUntil: 'networkidle' });
	await Promise.all(measured);
	await page.close();
	return weights;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
