import type { Page } from 'playwright-core';
import type { Finding } from '../finding.ts';
import { pathIn } from './page-path.ts';

/** Window widths of a phone, a tablet and a desktop, in CSS pixels. */
const WIDTHS = [360, 768, 1280];

/**
 * Checks that the `sizes` of every picture are at least its rendered width in the usual windows, so that none is
 * blurred, and that only the first picture is fetched with priority. Restores the window.
 */
export async function pictureFindings(page: Page): Promise<Finding[]> {
	const before = page.viewportSize();
	const blurred = [];
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 800 });
		const found = await page.evaluate(blurredPictures);
		blurred.push(...found.map((name) => `${name}, ${width} pixel`));
	}
	if (before) await page.setViewportSize(before);
	return [
		...blurred.map((name) => ({
			rule: 'Immagini',
			where: `${pathIn(page)} · ${name}`,
			what: 'L’immagine è chiesta più stretta di come viene disegnata: sarà sfocata.',
			cure: 'Correggi l’attributo sizes: la larghezza disegnata, e di più se l’immagine viene ritagliata.',
		})),
		...(await page.evaluate(firstPictureFaults)).map((name) => ({
			rule: 'Immagini',
			where: `${pathIn(page)} · ${name}`,
			what: 'La prima immagine della pagina aspetta invece di arrivare subito, o ce n’è più di una con la precedenza.',
			cure: 'Solo la prima immagine ha loading="eager" e fetchpriority="high".',
		})),
	];
}

/** Runs in the page. Returns the pictures whose `sizes` give less than their rendered width, cropped parts included. */
function blurredPictures(): string[] {
	const probe = document.body.appendChild(document.createElement('div'));
	const widthOf = (sizes: string) => {
		for (const entry of sizes.split(/,(?![^(]*\))/)) {
			const [, condition, length = ''] = /^(\([^)]*\))?\s*(.*)$/.exec(entry.trim()) ?? [];
			if (condition && !matchMedia(condition).matches) continue;
			probe.style.width = length;
			return probe.getBoundingClientRect().width;
		}
		return innerWidth;
	};
	const names = [...document.querySelectorAll('img[srcset]')].flatMap((image) => {
		if (!(image instanceof HTMLImageElement) || !image.checkVisibility()) return [];
		const { width, height } = image.getBoundingClientRect();
		const ratio = Number(image.getAttribute('width')) / Number(image.getAttribute('height'));
		const isCropped = getComputedStyle(image).objectFit === 'cover';
		const rendered = isCropped ? Math.max(width, height * ratio) : width;
		const said = widthOf(image.sizes);
		return said < rendered - 2
			? [
					`${image.closest('[class]')?.parentElement?.className ?? 'img'}: ${Math.round(said)} < ${Math.round(rendered)}`,
				]
			: [];
	});
	probe.remove();
	return names;
}

/** Runs in the page. Returns the first picture when it isn't fetched at once, or when others have priority too. */
function firstPictureFaults(): string[] {
	const pictures = [...document.querySelectorAll<HTMLImageElement>('main img')];
	const urgent = pictures.filter(
		({ loading, fetchPriority }) => loading === 'eager' || fetchPriority === 'high',
	);
	const [first] = pictures;
	if (!first) return [];
	const isRight =
		urgent.length === 1 && urgent[0] === first && first.loading === 'eager' && first.fetchPriority === 'high';
	return isRight ? [] : [first.currentSrc || first.src];
}
