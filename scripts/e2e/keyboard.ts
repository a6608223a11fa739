import type { Locator, Page } from 'playwright-core';

/** No page of the desk has as many places that the tab key reaches. */
const MOST_TABS = 150;

/** Whether the focus is in what is looked for, and can be seen there. */
function isFocused(elements: readonly Element[]): boolean {
	const { activeElement } = document;
	return activeElement !== null && elements.some((element) => element.contains(activeElement));
}

/** A person without a mouse: nothing but keys, and what can be reached by them. */
export class Keyboard {
	readonly #page: Page;
	/** Places that had the focus without a mark that shows it. */
	readonly unmarked = new Set<string>();

	constructor(page: Page) {
		this.#page = page;
	}

	/** Moves the focus to `target` by the tab key, once it answers. @throws when no key leads there. */
	async reach(target: Locator): Promise<void> {
		await (await target.first().elementHandle())?.waitForElementState('enabled');
		for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
			if (await target.evaluateAll(isFocused)) return;
			await this.#page.keyboard.press('Tab');
			await this.#look();
		}
		const html = await target.first().evaluate((element) => element.outerHTML.slice(0, 300));
		throw new Error(`${MOST_TABS} tabs do not lead to ${String(target)}: ${html}`);
	}

	/** Reaches `target` and presses a key there. */
	async press(target: Locator, key = 'Enter'): Promise<void> {
		await this.reach(target);
		await this.#page.keyboard.press(key);
	}

	/** Reaches a field and writes in place of what it holds. */
	async write(field: Locator, words: string): Promise<void> {
		await this.reach(field);
		await this.#page.keyboard.press('ControlOrMeta+A');
		await this.#page.keyboard.type(words);
	}

	/** Chooses the option of a list that begins with `words`. */
	async choose(list: Locator, words: string): Promise<void> {
		await this.reach(list);
		await this.#page.keyboard.type(words);
		await this.#page.getByRole('option', { name: words }).first().waitFor();
		await this.#page.keyboard.press('Enter');
	}

	/** Chooses a radio button of a group, from its first one on. */
	async chooseRadio(group: Locator, name: string): Promise<void> {
		await this.reach(group.getByRole('radio').first());
		const wanted = group.getByRole('radio', { name });
		const count = await group.getByRole('radio').count();
		for (let pressed = 0; pressed < count && !(await wanted.isChecked()); pressed += 1)
			await this.#page.keyboard.press('ArrowDown');
		if (!(await wanted.isChecked())) throw new Error(`No key of arrows chooses ${name}.`);
	}

	/** Remembers the element with the focus when nothing shows that it has it (WCAG 2.4.7). */
	async #look(): Promise<void> {
		const unmarked = await this.#page.evaluate(() => {
			const { activeElement: element } = document;
			if (!element || element.matches('body, iframe, :disabled')) return undefined;
			const isMarked = (one: Element): boolean => {
				const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
				return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
			};
			// Fields in a frame of their own are marked by that frame.
			const around = [element, element.parentElement, element.closest('label, [class*="-control"]')];
			if (around.some((one) => one !== null && isMarked(one))) return undefined;
			return `${element.outerHTML.slice(0, 120)} … ${element.textContent}`;
		});
		if (unmarked !== undefined) this.unmarked.add(unmarked);
	}
}
