import { pageBlock } from './definition.ts';
import { area, line, pictogram, strong } from './pictogram.ts';
import { headingField } from './shared-fields.ts';
import { heading } from './shared-projection.ts';

export const search = pageBlock({
	kind: 'search',
	label: 'Ricerca',
	purpose: 'Il campo con cui si cerca in tutto il sito. Ce n’è uno solo per pagina.',
	group: 'Per cominciare',
	picture: pictogram(line(8, 8, 18), area([8, 13, 26, 7]), strong([34, 13, 7, 7])),
	fields: [headingField()],
	toPublished: (record) => ({ kind: 'search', title: heading(record) }),
});
