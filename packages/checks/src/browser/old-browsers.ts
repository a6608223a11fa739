import type { Page } from 'playwright-core';
import type { Finding } from '../finding.ts';
import { pathIn } from './page-path.ts';

/** No style waits for cascade layers: a browser from before spring 2022 drops them whole, with all that is in them. */
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

/** Where no style arrives, no rendering takes more than its place: each says its size in attributes. */
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
