import type { Page } from 'playwright-core';
import type { Finding } from '../finding.ts';
import { pathIn } from './page-path.ts';

const REFLOW = { width: 320, height: 256 };
const TARGET_MIN = 24;

/** No scrolling sideways at 320 CSS px, which is 1280 px enlarged to 400% (WCAG 1.4.10). The size is put back. */
export async function reflowFindings(page: Page): Promise<Finding[]> {
	const before = page.viewportSize();
	await page.setViewportSize(REFLOW);
	const wide = await page.evaluate(wideElements, REFLOW.width);
	if (before) await page.setViewportSize(before);
	return wide.map((name) => ({
		rule: 'WCAG 1.4.10',
		where: `${pathIn(page)} · ${name}`,
		what: 'A 320 pixel la pagina scorre di lato.',
		cure: 'Lascia andare a capo l’elemento, o mettilo in un riquadro che scorre da solo.',
	}));
}

/** Runs in the page: the elements that make it wider than `width`, or the page itself. */
function wideElements(width: number): string[] {
	if ((document.scrollingElement?.scrollWidth ?? 0) <= width) return [];
	const wide = [...document.body.querySelectorAll('*')].filter((element) => {
		if (element.getBoundingClientRect().right <= width + 1) return false;
		for (let parent = element.parentElement; parent; parent = parent.parentElement) {
			if (getComputedStyle(parent).overflowX !== 'visible' && parent !== document.body) return false;
		}
		return true;
	});
	const names = wide.slice(0, 5).map((element) => `${element.localName}.${element.className}`);
	return names.length > 0 ? names : ['html'];
}

const SPACING = `*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}`;

/** No text is cut when lines, letters and words are spaced out (WCAG 1.4.12). */
export function textSpacingFindings(page: Page): Promise<Finding[]> {
	return clippedWith(page, SPACING, { rule: 'WCAG 1.4.12', how: 'aumentando la spaziatura del testo' });
}

/** No text is cut when it is twice as large (WCAG 1.4.4). */
export function textSizeFindings(page: Page): Promise<Finding[]> {
	return clippedWith(page, 'html{font-size:200%!important}', {
		rule: 'WCAG 1.4.4',
		how: 'raddoppiando la dimensione del testo',
	});
}

async function clippedWith(
	page: Page,
	css: string,
	{ rule, how }: { rule: string; how: string },
): Promise<Finding[]> {
	const before = new Set(await page.evaluate(clippedTexts));
	// A style sheet made by script is not subject to the policy of the page.
	const sheet = await page.evaluateHandle(adoptSheet, css);
	const clipped = await page.evaluate(clippedTexts);
	await sheet.evaluate((own) => {
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== own);
	});
	return clipped
		.filter((name) => !before.has(name))
		.map((name) => ({
			rule,
			where: `${pathIn(page)} · ${name}`,
			what: `Del testo viene tagliato ${how}.`,
			cure: 'Non fissare l’altezza degli elementi che contengono testo.',
		}));
}

/** Runs in the page. */
function adoptSheet(css: string): CSSStyleSheet {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	return sheet;
}

/** Runs in the page: elements with text of their own that hide part of it. */
function clippedTexts(): string[] {
	return [...document.body.querySelectorAll('*')].flatMap((element) => {
		const { overflowX, overflowY, clipPath } = getComputedStyle(element);
		const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
		const isCut =
			(hides(overflowY) && element.scrollHeight > element.clientHeight + 1) ||
			(hides(overflowX) && element.scrollWidth > element.clientWidth + 1);
		// One pixel boxes are texts for screen readers alone.
		const isShown = element.clientHeight > 1 && element.clientWidth > 1 && clipPath === 'none';
		return isCut && isShown && element.textContent.trim()
			? [`${element.localName} “${element.textContent.trim().slice(0, 40)}”`]
			: [];
	});
}

/** Targets of at least 24 by 24 CSS px, or with room around (WCAG 2.5.8). Links inside sentences are exempt. */
export async function targetSizeFindings(page: Page): Promise<Finding[]> {
	const small = await page.evaluate(smallTargets, TARGET_MIN);
	return small.map((name) => ({
		rule: 'WCAG 2.5.8',
		where: `${pathIn(page)} · ${name}`,
		what: `L’area da toccare è più piccola di ${TARGET_MIN} pixel e troppo vicina ad altre.`,
		cure: 'Aumenta lo spazio interno del collegamento o del pulsante.',
	}));
}

/** Runs in the page: small targets whose circle of diameter `minimum` meets another target or another such circle. */
function smallTargets(minimum: number): string[] {
	const targets = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].flatMap(
		(element) => {
			const box = element.getBoundingClientRect();
			if (box.width <= 1 || box.height <= 1 || !element.checkVisibility({ visibilityProperty: true }))
				return [];
			return [{ element, box, x: box.left + box.width / 2, y: box.top + box.height / 2 }];
		},
	);
	const isSmall = ({ box }: { box: DOMRect }) => box.width < minimum - 0.5 || box.height < minimum - 0.5;
	const isInSentence = ({ element }: { element: Element }) =>
		getComputedStyle(element).display === 'inline' &&
		(element.parentElement?.textContent.trim().length ?? 0) > element.textContent.trim().length;
	const small = targets.filter(
		(target) =>
			isSmall(target) && !isInSentence(target) && !target.element.matches('[type=radio],[type=checkbox]'),
	);
	return small.flatMap((target) => {
		const isCrowded = targets.some((other) => {
			if (
				other === target ||
				target.element.contains(other.element) ||
				other.element.contains(target.element)
			)
				return false;
			const dx = Math.max(other.box.left - target.x, 0, target.x - other.box.right);
			const dy = Math.max(other.box.top - target.y, 0, target.y - other.box.bottom);
			return (
				Math.hypot(dx, dy) < minimum / 2 ||
				(isSmall(other) && Math.hypot(other.x - target.x, other.y - target.y) < minimum)
			);
		});
		return isCrowded
			? [`${target.element.localName} “${target.element.textContent.trim().slice(0, 40)}”`]
			: [];
	});
}
