import { launchChromium } from '@portolano/checks/browser';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { signIn, untilHydrated } from './desk.ts';
import { openPage } from './open-page.ts';
import { Person } from './person.ts';

const { cms } = inject('addresses');

let browser: Browser;
let page: Page;
let person: Person;
let held: (() => void)[] = [];
let isHolding = false;

/** Keeps the answers that the desk waits for, as a slow server does. */
async function answer(route: Route): Promise<void> {
	const response = await route.fetch();
	if (isHolding) await new Promise<void>((resolve) => held.push(resolve));
	await route.fulfill({ response });
}

function release(): void {
	for (const arrive of held) arrive();
	held = [];
}

const heldAnswers = () => held.length;
const field = (name: string) => page.locator(`#field-blocks__${name}`);

beforeAll(async () => {
	browser = await launchChromium();
	page = await openPage(browser);
	await signIn(page, cms);
	person = new Person(page);
	// Each test leaves what it has written.
	page.on('dialog', (dialog) => void dialog.accept());
	await page.route(
		() => true,
		(route) => (route.request().headers()['next-action'] === undefined ? route.continue() : answer(route)),
	);
});

beforeEach(async () => {
	isHolding = false;
	await person.goTo(`${cms}/admin/collections/page/create`, '#field-title');
});

afterAll(() => browser.close());

async function add(kind: string): Promise<void> {
	await person.click(page.locator('#field-blocks .blocks-field__drawer-toggler'));
	await person.click(page.locator('.blocks-drawer__block', { hasText: kind }));
	await page.locator('.blocks-drawer__block').first().waitFor({ state: 'detached' });
}

test('a choice made just before an answer arrives still brings the field that depends on it', async () => {
	await add('Invito');
	await field('0__action__label').waitFor();
	isHolding = true;
	await person.type(field('0__action__label'), 'Scrivici');
	await expect.poll(heldAnswers).toBe(1);
	await person.choose('blocks__0__action__to__kind', 'Un indirizzo e-mail');
	isHolding = false;
	release();
	await field('0__action__to__address').waitFor();
});

test('a block added just before an answer arrives still gets its fields', async () => {
	isHolding = true;
	await person.type(page.locator('#field-title'), 'Estate');
	await expect.poll(heldAnswers).toBe(1);
	await add('Citazione');
	isHolding = false;
	release();
	await field('0__text').waitFor();
});

test('what is written in a new block stays when a second answer brings its fields again', async () => {
	isHolding = true;
	await add('Citazione');
	await expect.poll(heldAnswers).toBe(1);
	await person.type(page.locator('#field-title'), 'Estate');
	// Longer than Payload waits for a pause in typing: the second question waits for the first answer.
	await page.waitForTimeout(400);
	release();
	await untilHydrated(page, '#field-blocks__0__text');
	await expect.poll(heldAnswers).toBe(1);
	await person.type(field('0__text'), 'Un libro è un porto.');
	release();
	// The third question is about what was written: by then the form has taken the second answer.
	await expect.poll(heldAnswers).toBe(1);
	expect(await field('0__text').inputValue()).toBe('Un libro è un porto.');
	isHolding = false;
	release();
});
