import { mediaField } from '../fields/references.ts';
import { richTextField } from '../fields/rich-text.ts';
import { patternText } from '../fields/texts.ts';
import { optionalRichText, ref } from '../projection/mapping.ts';
import { pageBlock } from './definition.ts';
import { area, line, pictogram, strong } from './pictogram.ts';
import { headingField } from './shared-fields.ts';
import { heading } from './shared-projection.ts';

export const video = pageBlock({
	kind: 'video',
	label: 'Video',
	purpose:
		'Un video che sta su YouTube o Vimeo. La pagina mostra la tua immagine e ci porta: a quelle piattaforme non si chiede nulla finché nessuno la apre.',
	group: 'Immagini e video',
	picture: pictogram(line(4, 3, 16), area([4, 8, 40, 20]), strong([20, 14, 8, 8])),
	fields: [
		headingField(),
		patternText({
			name: 'url',
			label: 'Indirizzo del video',
			required: true,
			hint: 'L’indirizzo di un video solo, come https://www.youtube.com/watch?v=… oppure https://vimeo.com/…, senza altro in coda.',
		}),
		mediaField({
			name: 'still',
			label: 'Immagine al posto del video',
			required: true,
			description: 'Si vede al posto del video, e porta al video.',
		}),
		richTextField({
			name: 'transcript',
			label: 'Trascrizione',
			description: 'Ciò che si dice e si vede: per chi non può ascoltare o guardare.',
		}),
	],
	toPublished: (record) => ({
		kind: 'video',
		title: heading(record),
		url: record.it.url.trim(),
		still: ref('media', record.it.still),
		transcript: optionalRichText(record, ({ transcript }) => transcript),
	}),
});
