import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

const mostTabs = 60;

const isFocused = (what: Locator): Promise<boolean> =>
	what.evaluate((element) => element === document.activeElement);

/** Whether what has the focus, or the label around it, shows it. */
const showsFocus = (page: Page): Promise<boolean> =>
	page.evaluate(() => {
		const active = document.activeElement;
		return [active, active?.closest('label')].some(
			(one) => one instanceof Element && getComputedStyle(one).outlineStyle !== 'none',
		);
	});

/** Goes to an element by Tab, as who has no mouse does. @throws when it is not reached, or does not show the focus. */
export async function tabTo(page: Page, what: Locator): Promise<void> {
	for (let pressed = 0; pressed < mostTabs; pressed += 1) {
		await page.keyboard.press('Tab');
		if (!(await isFocused(what))) continue;
		expect(await showsFocus(page), `${await what.evaluate((one) => one.outerHTML)} shows the focus`).toBe(
			true,
		);
		return;
	}
	throw new Error(`Tab does not lead to ${await what.evaluate((one) => one.outerHTML)}.`);
}

/** Goes to a button or a link and presses it. */
export async function press(page: Page, what: Locator): Promise<void> {
	await tabTo(page, what);
	await page.keyboard.press('Enter');
}

/** Chooses a radio button of a group, from its first one on. */
export async function choose(page: Page, group: Locator, name: string): Promise<void> {
	await tabTo(page, group.getByRole('radio').first());
	const wanted = group.getByRole('radio', { name });
	for (let pressed = 0; pressed < mostTabs && !(await wanted.isChecked()); pressed += 1)
		await page.keyboard.press('ArrowDown');
	expect(await wanted.isChecked()).toBe(true);
}
