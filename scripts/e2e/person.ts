import type { Locator, Page } from 'playwright-core';
import { untilHydrated } from './desk.ts';

/**
 * Seconds of the keystroke-level model (Card, Moran and Newell, 1980): a key of an average typist, pointing at something and
 * pressing the button of the mouse, making up one's mind.
 */
const seconds = { key: 0.28, click: 1.1 + 0.2, thought: 1.35 };

/** A person at the desk, whose time is counted by what there is to think, type and click. */
export class Person {
	/** Seconds of the person's own time; the machine's are not counted. */
	seconds = 0;
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	async goTo(url: string, selector: string): Promise<void> {
		this.seconds += seconds.thought + seconds.click;
		await this.page.goto(url);
		await untilHydrated(this.page, selector);
	}

	async click(what: Locator): Promise<void> {
		this.seconds += seconds.thought + seconds.click;
		await what.click();
	}

	async type(where: Locator, words: string): Promise<void> {
		this.seconds += seconds.thought + seconds.click + words.length * seconds.key;
		await where.click();
		await where.pressSequentially(words);
	}

	/** Chooses an option of a list of the browser. */
	async select(where: Locator, label: string): Promise<void> {
		this.seconds += seconds.thought + 2 * seconds.click;
		await where.selectOption({ label });
	}

	/** Chooses a file that is at hand: a click opens the window of the system, a few more find the file. */
	async attach(where: Locator, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
		this.seconds += seconds.thought + 4 * seconds.click;
		await where.setInputFiles(file);
	}

	/** Chooses an option of a list of Payload by the beginning of its words. */
	async choose(field: string, words: string): Promise<void> {
		this.seconds += seconds.thought + seconds.click + (words.length + 1) * seconds.key;
		const input = this.page.locator(`#field-${field} input`).first();
		await input.focus();
		await input.pressSequentially(words);
		await this.page.getByRole('option', { name: words }).first().waitFor();
		await this.page.keyboard.press('Enter');
	}
}
