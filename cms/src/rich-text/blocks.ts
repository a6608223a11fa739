import type { Block } from 'payload';
import { panelEditor, shortTextEditor } from './small-editors.ts';

const tones = { note: 'Nota', warning: 'Attenzione', danger: 'Pericolo', success: 'Buona notizia' };

/** A highlighted box in the text. */
export const calloutBlock: Block = {
	slug: 'callout',
	interfaceName: 'CalloutBlock',
	labels: { singular: 'Riquadro', plural: 'Riquadri' },
	fields: [
		{
			name: 'tone',
			label: 'Tono',
			type: 'select',
			required: true,
			defaultValue: 'note',
			options: Object.entries(tones).map(([value, label]) => ({ value, label })),
		},
		{ name: 'title', label: 'Titolo', type: 'text', maxLength: 255 },
		{ name: 'text', label: 'Testo', type: 'richText', required: true, editor: shortTextEditor },
	],
};

/** A collapsible text for details that few readers need. */
export const accordionBlock: Block = {
	slug: 'accordion',
	interfaceName: 'AccordionBlock',
	labels: { singular: 'Testo a scomparsa', plural: 'Testi a scomparsa' },
	fields: [
		{ name: 'title', label: 'Titolo', type: 'text', required: true, maxLength: 255 },
		{ name: 'text', label: 'Testo', type: 'richText', required: true, editor: panelEditor },
	],
};
