import { setTimeout as wait } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import type { Shot } from './compare-pictures.ts';
import { steadyWords } from './steady-words.ts';

/** What a picture shows: parts of a page, with what lies between them. */
export interface View {
	page: Page;
	parts: readonly Locator[];
	/** Pixels around the parts. */
	margin?: number;
	/** Whether the days that it shows are the same whenever it is taken, and stay. */
	hasFixedDays?: true;
}

const usualMargin = 8;
const widthMax = 1000;
const bytesMax = 40 * 1024;

/**
 * Returns the visible texts of a part in their order: those of text nodes, and what fields hold. With `instead`, as many texts, it
 * writes these in their place. Runs in the page.
 */
function textsOf(part: Element, instead?: readonly string[]): string[] {
	const texts: string[] = [];
	const told = (node: Node): string | undefined => {
		if (node instanceof Text) return node.parentElement?.closest('textarea') ? undefined : node.data;
		if (node instanceof HTMLTextAreaElement) return node.value || node.placeholder;
		if (node instanceof HTMLSelectElement) return node.selectedOptions[0]?.text ?? '';
		if (!(node instanceof HTMLInputElement)) return undefined;
		if (node.type === 'radio' || node.type === 'checkbox') return node.checked ? '(chosen)' : '(not chosen)';
		return node.type === 'date' ? '(a day)' : node.value || node.placeholder;
	};
	const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
	for (let node: Node | null = part; node; node = walker.nextNode()) {
		const element = node instanceof Element ? node : node.parentElement;
		if (!element?.checkVisibility({ visibilityProperty: true }) || element.closest('option, style')) continue;
		const text = told(node);
		if (text === undefined) continue;
		if (instead && node instanceof Text) node.data = instead[texts.length] ?? '';
		if (instead && node instanceof HTMLSelectElement && node.selectedOptions[0])
			node.selectedOptions[0].text = instead[texts.length] ?? '';
		texts.push(text);
	}
	return texts;
}

/** A part that says the same for so long has loaded. */
const restMs = 400;

/** Returns the texts of a part once they no longer change: what is loaded late would move the others. */
async function textsAtRest(part: Locator): Promise<string[]> {
	for (let before = ['']; ;) {
		const texts = await part.evaluate(textsOf, undefined);
		if (JSON.stringify(texts) === JSON.stringify(before)) return texts;
		before = texts;
		await wait(restMs);
	}
}

/**
 * Puts moments and addresses of a part in the form that they have in all pictures; returns its words, a line for each text. The
 * page is left afterwards.
 */
async function settle(part: Locator, { hasFixedDays }: View): Promise<string[]> {
	const texts = await textsAtRest(part);
	const settled = hasFixedDays ? texts : texts.map(steadyWords);
	await part.evaluate(textsOf, settled);
	return settled.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter(Boolean);
}

/** @throws when a part is not in the window. */
async function boxOf({ page, parts, margin = usualMargin }: View) {
	await parts[0]?.evaluate((part) => part.scrollIntoView({ block: 'center' }));
	const boxes = (await Promise.all(parts.map((part) => part.boundingBox()))).filter((box) => box !== null);
	const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
	const right = Math.max(...boxes.map(({ x, width }) => x + width));
	const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
	const window = page.viewportSize() ?? { width: 0, height: 0 };
	if (boxes.length < parts.length || top < 0 || bottom > window.height)
		throw new Error('A part of the picture is not on the page, or the picture is larger than the window.');
	const [x, y] = [Math.max(0, left - margin), Math.max(0, top - margin)];
	return { x, y, width: right + margin - x, height: bottom + margin - y };
}

/** Takes a picture of parts of a page, with the words on them. */
export async function takePicture(view: View): Promise<Shot> {
	const words: string[] = [];
	for (const part of view.parts) words.push(...(await settle(part, view)));
	const { page } = view;
	await page.evaluate(async () => {
		await document.fonts.ready;
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	});
	const image = await page.screenshot({ clip: await boxOf(view), animations: 'disabled' });
	return { image, words: `${words.join('\n')}\n` };
}

/**
 * Returns a picture as the desk serves it.
 * @throws when it would be too heavy: then it shows too much.
 */
export async function asServed(image: Buffer): Promise<Buffer> {
	const small = sharp(image).resize({ width: widthMax, withoutEnlargement: true });
	const served = await small.webp({ quality: 85, effort: 6 }).toBuffer();
	if (served.length > bytesMax)
		throw new Error(`The picture has ${served.length} bytes, ${bytesMax} at most: show a smaller part.`);
	return served;
}
