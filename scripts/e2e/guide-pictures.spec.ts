import { launchChromium } from '@portolano/checks/browser';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleOrAll } from '@portolano/test-kit';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { differences } from './guides/compare-pictures.ts';
import { GuideDesk } from './guides/guide-desk.ts';
import { keepPicture, readPicture, titlesByPicture } from './guides/kept-pictures.ts';
import { asServed, takePicture } from './guides/take-picture.ts';
import { walks } from './guides/walks.ts';
import { projectFolder } from './home.ts';

/*
 * Compares the pictures of the guides in the desk with its screens as they are. With UPDATE_PICTURES=1 it takes them
 * again, and with UPDATE_PICTURES=<name>,<name> only those.
 */

const { cms } = inject('addresses');
const { UPDATE_PICTURES: update } = process.env;
const isTaken = (name: string) => update === '1' || update?.split(',').includes(name) === true;
const ofNow = join(projectFolder, '.cache', 'guide-pictures');

let browser: Browser;
let desk: GuideDesk;

beforeAll(async () => {
	browser = await launchChromium();
	desk = new GuideDesk(cms, browser);
	mkdirSync(ofNow, { recursive: true });
});

afterEach(() => desk.tidy());
afterAll(() => browser.close());

const titles = titlesByPicture();

/** What to do about a picture that no longer shows the screen. */
function advice(name: string, found: readonly string[]): string {
	return [
		`The picture “${name}” of the guide “${titles.get(name)?.join('”, “') ?? ''}” no longer shows the desk as it is:`,
		...found.map((line) => `- ${line}`),
		`The screen of now is in ${join(ofNow, `${name}.webp`)}.`,
		'If the screen is right, take the picture again, and see whether the text of the guide still fits:',
		`UPDATE_PICTURES=${name} npm run portolano -- e2e guide-pictures`,
	].join('\n');
}

const sample = [...walks].filter((_, index) => index % 3 === 0);

/** When pictures are taken, the others are left; `npm test` compares a third. */
const wanted =
	update === undefined ? sampleOrAll(sample, [...walks]) : [...walks].filter(([name]) => isTaken(name));

test.each(wanted)('the picture %s shows the screen as it is', async (name, walk) => {
	const { image, words } = await takePicture(await walk(desk));
	const now = { image: await asServed(image), words };
	if (isTaken(name)) return keepPicture(name, now);
	const kept = readPicture(name);
	const found = kept ? await differences(kept, now) : ['it was never taken'];
	if (found.length > 0) writeFileSync(join(ofNow, `${name}.webp`), now.image);
	expect(found, advice(name, found)).toEqual([]);
	return undefined;
});
