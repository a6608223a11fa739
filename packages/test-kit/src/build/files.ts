import type { Published } from '@portolano/content-models';
import { storePdf, storePicture } from '../stored-bytes.ts';
import { inItalian, slugOf } from '../text.ts';
import { base } from './base.ts';

const widths = [400, 800, 1600];

/** Builds a picture with three PNG variants, whose bytes {@link storedBytes} returns. */
export function buildMedia(fields: Partial<Published<'media'>> = {}): Published<'media'> {
	const alternativeText = fields.alternativeText ?? inItalian('Veduta del porto');
	const name = slugOf(alternativeText.it);
	return {
		...base('media', alternativeText.it),
		alternativeText,
		credit: 'Comune di Borgomarina',
		licence: 'CC BY 4.0',
		focalPoint: { x: 50, y: 50 },
		width: 1600,
		height: 900,
		variants: widths.map((width) => storePicture(name, width)),
		...fields,
	};
}

/** Builds a one-page PDF, whose bytes {@link storedBytes} returns. */
export function buildFile(fields: Partial<Published<'file'>> = {}): Published<'file'> {
	const title = fields.title ?? inItalian('Modulo di domanda');
	return {
		...base('file', title.it),
		title,
		file: storePdf(slugOf(title.it), title.it),
		...fields,
	};
}
