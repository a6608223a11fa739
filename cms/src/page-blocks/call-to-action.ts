import { group } from '../fields/layout.ts';
import { localizedText } from '../fields/texts.ts';
import { inEach, optionalText } from '../projection/mapping.ts';
import { pageBlock } from './definition.ts';
import { area, line, pictogram, strong } from './pictogram.ts';
import { actionFields, headingField } from './shared-fields.ts';
import { action, heading } from './shared-projection.ts';

export const callToAction = pageBlock({
	kind: 'call-to-action',
	label: 'Invito',
	purpose: 'Invita a fare una cosa sola: prenotare, iscriversi, segnalare.',
	group: 'Testi e inviti',
	picture: pictogram(area([4, 6, 40, 20]), line(9, 11, 22), line(9, 15, 16), strong([9, 19, 12, 4])),
	fields: [
		headingField(),
		localizedText({ name: 'text', label: 'Testo' }),
		group('action', 'Collegamento', actionFields()),
	],
	toPublished: (record) => ({
		kind: 'call-to-action',
		title: heading(record),
		text: optionalText(record, ({ text }) => text),
		action: action(inEach(record, (one) => one.action ?? {})),
	}),
});
