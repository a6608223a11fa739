import { launchChromium } from '@portolano/checks/browser';
import {
	findPortal,
	type Hosting,
	municipalCriteria,
	type Portal,
	readPage,
} from '@portolano/checks/conformity';
import { browserFacts } from '@portolano/checks/conformity/browser';
import { sampleOrAll } from '@portolano/test-kit';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { desktop, openPage } from './open-page.ts';

// Every criterion of the national validator, on the portal as it is served, in a browser.
const portal = inject('addresses').sites.find(({ kind }) => kind === 'portal');
if (!portal) throw new Error('There is no portal to validate.');
const { origin } = portal;

const hosting: Hosting = { isLocal: true, connection: null, speed: null, now: new Date() };

/** What can't be decided here: the speed is measured by the bench, and the installation has no public address. */
const undecided = ['C.SI.3.3', 'C.SI.4.1', 'C.SI.5.1', 'C.SI.5.2', 'R.SI.2.1', 'R.SI.2.2'];

/** Pages of services and of events that are opened. */
const sample = sampleOrAll(3, 1000);

let browser: Browser;
let found: Portal | undefined;

beforeAll(async () => {
	browser = await launchChromium();
	const page = await openPage(browser, desktop);
	const open = async (url: string) => {
		if (new URL(url).origin !== origin) return undefined;
		const response = await page.goto(url);
		const html = await page.content();
		const read = { url: page.url(), status: response?.status() ?? 0, html };
		return readPage({ ...read, inBrowser: await browserFacts(page) });
	};
	found = await findPortal(`${origin}/`, open, sample);
});

afterAll(() => browser.close());

test.for(municipalCriteria)('the demonstration meets $id, $title', ({ id, judge }) => {
	if (!found) throw new Error(`${origin} has no home page.`);
	const judgement = judge(found, hosting);
	if (undecided.includes(id)) expect(judgement.result).toBe('manual');
	else if (id === 'C.SI.1.4') expect(judgement.result).toBe('not-applicable');
	// A declaration is signed by a person; the demonstration has a page that says so.
	else if (id === 'C.SI.3.2')
		expect(judgement.evidence.map(({ what }) => what)).toEqual([
			'Il collegamento porta a /accessibilita/, non a https://form.agid.gov.it/.',
		]);
	else expect(judgement).toEqual({ result: 'pass', evidence: [] });
});
