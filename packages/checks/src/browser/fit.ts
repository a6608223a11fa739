import type { Page } from 'playwright-core';
import type { Finding } from '../finding.ts';
import { pathIn } from './page-path.ts';

/** A reader's setting under which the page has less room, or its texts need more. */
interface Strain {
	rule: string;
	/** Size of the window, in CSS pixels. */
	width: number;
	height: number;
	/** Style sheet of the reader, applied over those of the page. */
	css?: string;
	/** Description in Italian, to follow “la pagina”. */
	how: string;
}

// Equals 1280 by 1024 pixels enlarged to 400%.
const NARROW = { width: 320, height: 256 };

const SPACING = `*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}`;

const narrow: Strain = { rule: 'WCAG 1.4.10', ...NARROW, how: 'a 320 pixel' };

const spacedText: Strain = {
	rule: 'WCAG 1.4.12',
	...NARROW,
	css: SPACING,
	how: 'a 320 pixel, aumentando la spaziatura del testo',
};

const largeText: Strain = {
	rule: 'WCAG 1.4.4',
	width: 360,
	height: 740,
	css: 'html{font-size:200%!important}',
	how: 'su un telefono, raddoppiando la dimensione del testo',
};

/** A further check to run while the page is under strain. */
export type AlsoLook = (page: Page) => Promise<Finding[]>;

/**
 * Checks that nothing scrolls sideways at 320 CSS px, which is 1280 px enlarged to 400% (WCAG 1.4.10). Restores the
 * window.
 */
export function reflowFindings(page: Page, also?: AlsoLook): Promise<Finding[]> {
	return findingsUnder(page, narrow, also);
}

/**
 * Checks that nothing is cut or scrolls sideways at 320 px with increased line, letter and word spacing (WCAG 1.4.12).
 * Restores the window.
 */
export function textSpacingFindings(page: Page, also?: AlsoLook): Promise<Finding[]> {
	return findingsUnder(page, spacedText, also);
}

/**
 * Checks that nothing is cut or scrolls sideways on a phone of 360 px with text twice as large (WCAG 1.4.4). Restores
 * the window.
 */
export function textSizeFindings(page: Page, also?: AlsoLook): Promise<Finding[]> {
	return findingsUnder(page, largeText, also);
}

async function findingsUnder(
	page: Page,
	{ rule, width, height, css, how }: Strain,
	also?: AlsoLook,
): Promise<Finding[]> {
	const before = page.viewportSize();
	await page.setViewportSize({ width, height });
	const usual = css === undefined ? undefined : await page.evaluate(cutTexts);
	// Constructed style sheets are not subject to the page's Content Security Policy.
	const sheet = css === undefined ? undefined : await page.evaluateHandle(adoptSheet, css);
	const wide = await page.evaluate(wideElements, width);
	const cut = usual ? (await page.evaluate(cutTexts)).filter((name) => !usual.includes(name)) : [];
	const others = (await also?.(page)) ?? [];
	await sheet?.evaluate((own) => {
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== own);
	});
	if (before) await page.setViewportSize(before);
	return [
		...wide.map((name) => ({
			rule,
			where: `${pathIn(page)} · ${name}`,
			what: `La pagina scorre di lato ${how}.`,
			cure: 'Lascia andare a capo l’elemento, o mettilo in un riquadro che scorre da solo.',
		})),
		...cut.map((name) => ({
			rule,
			where: `${pathIn(page)} · ${name}`,
			what: `Del testo della pagina viene tagliato ${how}.`,
			cure: 'Non fissare l’altezza degli elementi che contengono testo.',
		})),
		...others.map((other) => ({ ...other, what: `${other.what} (${how})` })),
	];
}

/** Runs in the page. Returns the elements that make it wider than `width`, or `html` if none is found. */
function wideElements(width: number): string[] {
	if ((document.scrollingElement?.scrollWidth ?? 0) <= width) return [];
	const wide = [...document.body.querySelectorAll('*')].filter((element) => {
		const { left, right } = element.getBoundingClientRect();
		// A word that doesn't break may overflow the box that contains it.
		if (Math.max(right, left + element.scrollWidth) <= width + 1) return false;
		for (let parent = element.parentElement; parent; parent = parent.parentElement) {
			if (getComputedStyle(parent).overflowX !== 'visible' && parent !== document.body) return false;
		}
		return true;
	});
	// Keeps the innermost elements, which are the cause.
	const causes = wide.filter(
		(element) => !wide.some((other) => other !== element && element.contains(other)),
	);
	const names = causes
		.slice(0, 5)
		.map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`);
	return names.length > 0 ? names : ['html'];
}

/** Runs in the page. Adds a style sheet. */
function adoptSheet(css: string): CSSStyleSheet {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	return sheet;
}

/** Runs in the page. Returns the elements that hide part of their text. */
function cutTexts(): string[] {
	return [...document.body.querySelectorAll('*')].flatMap((element) => {
		const { overflowX, overflowY, clipPath } = getComputedStyle(element);
		const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
		const isCut =
			(hides(overflowY) && element.scrollHeight > element.clientHeight + 1) ||
			(hides(overflowX) && element.scrollWidth > element.clientWidth + 1);
		// Boxes of one pixel are texts for screen readers.
		const isShown = element.clientHeight > 1 && element.clientWidth > 1 && clipPath === 'none';
		return isCut && isShown && element.textContent.trim()
			? [`${element.localName} “${element.textContent.trim().slice(0, 40)}”`]
			: [];
	});
}
