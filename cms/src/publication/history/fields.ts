import { CHANGE_NOTE_MAX } from '@portolano/content-models';
import type { CheckboxField, Condition, TextField, UIField } from 'payload';
import { readyLanguages } from '../../fields/languages.ts';

const isSaved: Condition = (_, __, { operation }) => operation === 'update';
const isInEnglish: Condition = (data, _, { operation }) =>
	operation === 'update' && readyLanguages(data).includes('en');

const changeNoteField: TextField = {
	name: 'changeNote',
	label: 'Che cosa è cambiato',
	type: 'text',
	maxLength: CHANGE_NOTE_MAX,
	hooks: { beforeDuplicate: [() => null] },
	admin: {
		position: 'sidebar',
		condition: isSaved,
		disableListColumn: true,
		disableListFilter: true,
		description:
			'Per chi legge, facoltativo: si legge nella storia della pagina. Per esempio: “Il costo passa da 22 a 23 euro”. Vale per la prossima pubblicazione.',
	},
};

const changeNoteEnField: TextField = {
	...changeNoteField,
	name: 'changeNoteEn',
	label: 'Che cosa è cambiato, in inglese',
	admin: { ...changeNoteField.admin, condition: isInEnglish, description: '' },
};

const isMinorChangeField: CheckboxField = {
	name: 'isMinorChange',
	label: 'Correzione minore',
	type: 'checkbox',
	hooks: { beforeDuplicate: [() => null] },
	admin: {
		position: 'sidebar',
		condition: isSaved,
		disableListColumn: true,
		disableListFilter: true,
		description:
			'Per refusi e simili: non cambia la data di aggiornamento e non si legge nella storia della pagina.',
	},
};

/** The person's check that all is right, with the checks of before. */
const checksBox: UIField = {
	name: 'checks',
	label: 'Verifiche',
	type: 'ui',
	admin: {
		position: 'sidebar',
		disableListColumn: true,
		components: { Field: '/admin/checks/ChecksBox.tsx#ChecksBox' },
	},
};

/** What an editor says of the next publication of a document that has a history, and its checks. */
export const historyFields = [checksBox, changeNoteField, changeNoteEnField, isMinorChangeField];
