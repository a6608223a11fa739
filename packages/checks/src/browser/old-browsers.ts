import type { Page } from 'playwright-core';
import type { Finding } from '../finding.ts';
import { pathIn } from './page-path.ts';

/**
 * Checks that no style is in a cascade layer: browsers from before spring 2022 drop `@layer` rules with everything
 * inside.
 */
export async function layerFindings(page: Page): Promise<Finding[]> {
	const names = await page.evaluate(() =>
		[...document.styleSheets].flatMap((sheet) =>
			[...sheet.cssRules]
				.filter((rule) => rule instanceof CSSLayerBlockRule)
				.map((layer) => `${sheet.href?.split('/').at(-1) ?? 'style'} @layer ${layer.name}`),
		),
	);
	return names.map((name) => ({
		rule: 'Browser meno recenti',
		where: `${pathIn(page)} · ${name}`,
		what: 'Lo stile sta in un livello di cascata, che i browser di prima della primavera 2022 scartano.',
		cure: 'Scrivi l’ordine degli stili come specificità (flattenLayers nel pacchetto ui).',
	}));
}

/** Checks that images have `width` and `height` attributes, so that they keep their size when no style sheet loads. */
export async function unstyledFindings(page: Page): Promise<Finding[]> {
	const names = await page.evaluate(() =>
		[...document.querySelectorAll('svg, img')]
			.filter((element) => !element.hasAttribute('width') || !element.hasAttribute('height'))
			.map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`),
	);
	return names.map((name) => ({
		rule: 'Browser meno recenti',
		where: `${pathIn(page)} · ${name}`,
		what: 'Senza stili l’elemento diventa largo quanto la pagina.',
		cure: 'Scrivi la sua misura negli attributi width e height.',
	}));
}
