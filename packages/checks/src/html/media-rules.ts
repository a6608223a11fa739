import type { Fault } from '../finding.ts';
import type { Attributes, ScannedPage } from './scanned-page.ts';

const fileName = /^[\w-]+\.(jpe?g|png|gif|webp|avif|svg|tiff?)$|^(img|dsc|image|foto)[ _-]?\d+$/i;

/** Checks that pictures have a text alternative and frames a title (WCAG 1.1.1, 4.1.2). */
export function mediaFaults({ images, frames }: Pick<ScannedPage, 'images' | 'frames'>): Fault[] {
	return [...images.flatMap(imageFaults), ...frames.flatMap(frameFaults)];
}

function imageFaults({ alt, src = '' }: Attributes): Fault[] {
	const element = `<img> ${src.split('/').at(-1) ?? ''}`;
	if (alt === undefined) {
		return [
			{
				rule: 'WCAG 1.1.1',
				element,
				what: 'Un’immagine non ha il testo alternativo.',
				cure: 'Descrivi che cosa mostra l’immagine, nella sua scheda.',
			},
		];
	}
	if (!fileName.test(alt.trim())) return [];
	return [
		{
			rule: 'WCAG 1.1.1',
			element,
			what: `Il testo alternativo “${alt}” è il nome di un file.`,
			cure: 'Scrivi che cosa si vede, come lo diresti al telefono.',
		},
	];
}

function frameFaults({ title }: Attributes): Fault[] {
	if (title?.trim()) return [];
	return [
		{
			rule: 'WCAG 4.1.2',
			element: '<iframe>',
			what: 'Un riquadro incorporato non ha titolo.',
			cure: 'Dai al riquadro un titolo che ne dica il contenuto.',
		},
	];
}
