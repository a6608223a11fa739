import type { Page } from 'playwright-core';
import type { Finding } from '../finding.ts';
import type { AlsoLook } from './fit.ts';
import { pathIn } from './page-path.ts';

/** Checks that with forced colours no element opts out of them (WCAG 1.4.11). Restores the setting. */
export async function forcedColoursFindings(page: Page, also?: AlsoLook): Promise<Finding[]> {
	await page.emulateMedia({ forcedColors: 'active' });
	const names = await page.evaluate(() =>
		[...document.body.querySelectorAll('*')]
			.filter((element) => getComputedStyle(element).getPropertyValue('forced-color-adjust') === 'none')
			.filter(
				(element) =>
					getComputedStyle(element.parentElement ?? element).getPropertyValue('forced-color-adjust') !==
					'none',
			)
			.map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`),
	);
	const others = (await also?.(page)) ?? [];
	await page.emulateMedia({ forcedColors: null });
	const stubborn = names.map((name) => ({
		rule: 'WCAG 1.4.11',
		where: `${pathIn(page)} · ${name}`,
		what: 'L’elemento rifiuta i colori scelti da chi legge.',
		cure: 'Togli forced-color-adjust, salvo per i campioni di colore.',
	}));
	return [
		...stubborn,
		...others.map((other) => ({ ...other, what: `${other.what} (con i colori forzati)` })),
	];
}

/** Longest movement that still counts as feedback, in milliseconds. */
const MOVEMENT_MAX = 200;

/**
 * Checks that with reduced motion nothing moves for more than 200 ms or plays automatically (WCAG 2.2.2, 2.3.3).
 * Restores the setting.
 */
export async function reducedMotionFindings(page: Page): Promise<Finding[]> {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const names = await page.evaluate((longest) => {
		const animated = document.getAnimations().flatMap(({ effect }) => {
			const end = Number(effect?.getComputedTiming().endTime ?? 0);
			const target = effect instanceof KeyframeEffect ? effect.target : null;
			return end > longest && target ? [target] : [];
		});
		const playing = document.querySelectorAll('video[autoplay], audio[autoplay]');
		return [...new Set([...animated, ...playing])].map(
			(element) => `${element.localName}.${element.getAttribute('class') ?? ''}`,
		);
	}, MOVEMENT_MAX);
	await page.emulateMedia({ reducedMotion: null });
	return names.map((name) => ({
		rule: 'WCAG 2.3.3',
		where: `${pathIn(page)} · ${name}`,
		what: 'L’elemento si muove anche per chi ha chiesto meno movimento.',
		cure: 'Ferma l’animazione con prefers-reduced-motion.',
	}));
}
