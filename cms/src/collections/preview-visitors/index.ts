import { nobody } from '../../access/rules.ts';
import { recordCollection } from '../record-collection.ts';

/**
 * Who may look at a shared preview, and the code that was sent to them. Only `shared-previews/visitors.ts` reads and writes
 * them.
 */
export const previewVisitors = recordCollection({
	slug: 'preview-visitors',
	labels: { singular: 'Invitato a un’anteprima', plural: 'Invitati alle anteprime' },
	read: nobody,
	admin: { hidden: true },
	indexes: [{ fields: ['preview', 'address'] }],
	fields: [
		{ name: 'at', label: 'Quando', type: 'date', required: true },
		{ name: 'preview', label: 'Anteprima condivisa', type: 'text', required: true },
		{ name: 'address', label: 'Indirizzo', type: 'text', required: true },
		{ name: 'firstAt', label: 'Aperta la prima volta', type: 'date' },
		{ name: 'lastAt', label: 'Aperta l’ultima volta', type: 'date' },
		// Digest of the code that waits to be typed, until when it can be, and how often another was typed.
		{ name: 'code', type: 'text' },
		{ name: 'codeUntil', type: 'date' },
		{ name: 'tries', type: 'number', required: true },
		// When codes were sent, in the last day.
		{ name: 'codesAt', type: 'json', required: true },
		// Counts the changes, so that two at once can't use one code.
		{ name: 'uses', type: 'number', required: true },
	],
});
