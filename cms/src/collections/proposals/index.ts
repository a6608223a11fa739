import { kindOptions, PROPOSAL_NOTE_MAX, stateOptions } from '../../proposals/words.ts';
import { atField, recordCollection, typeField } from '../record-collection.ts';

const id = (name: string, label: string) =>
	({ name, label, type: 'text', required: true, index: true }) as const;

/**
 * What the people of one site propose to those of another: to show a document too, or to receive it. Written and read through
 * `proposals/`, which knows who may. Those that are decided stay.
 */
export const proposals = recordCollection({
	slug: 'proposals',
	labels: { singular: 'Proposta', plural: 'Proposte tra siti' },
	admin: { useAsTitle: 'title', hidden: true },
	fields: [
		{ ...atField, label: 'Ultima modifica' },
		{ name: 'kind', label: 'Che cosa', type: 'select', required: true, options: [...kindOptions] },
		typeField,
		{ name: 'documentId', label: 'Documento', type: 'text', required: true },
		id('subject', 'Tipo e documento'),
		{ name: 'title', label: 'Titolo', type: 'text' },
		id('from', 'Sito che propone'),
		id('to', 'Sito che riceve'),
		{ name: 'isFromAgreed', label: 'Il sito che propone è d’accordo', type: 'checkbox' },
		{ name: 'isToAgreed', label: 'Il sito che riceve è d’accordo', type: 'checkbox' },
		{ name: 'fromAgreedBy', label: 'Identificativo di chi è d’accordo per il primo', type: 'text' },
		{ name: 'toAgreedBy', label: 'Identificativo di chi è d’accordo per il secondo', type: 'text' },
		{
			...{ name: 'state', label: 'Stato', type: 'select', required: true, index: true },
			options: [...stateOptions],
		},
		{ name: 'note', label: 'Messaggio', type: 'textarea', maxLength: PROPOSAL_NOTE_MAX },
		{ name: 'proposedBy', label: 'Identificativo di chi propone', type: 'text', index: true },
		{ name: 'proposer', label: 'Chi propone', type: 'text', required: true },
		{ name: 'proposedAt', label: 'Proposta il', type: 'date', required: true },
		{ name: 'decider', label: 'Chi ha deciso', type: 'text' },
		{ name: 'reason', label: 'Motivo', type: 'textarea', maxLength: PROPOSAL_NOTE_MAX },
	],
});
