import type { DateField, SelectField, TextField, UIField } from 'payload';
import { nobodyOnField } from '../access/rules.ts';
import { dayField } from '../fields/dates.ts';
import { stateOptions } from './states.ts';

const closed = { create: nobodyOnField, update: nobodyOnField };

/**
 * The state of a version; that of the newest one is the state of the document. A published document with a newer draft is
 * online, and its draft goes its own way. Hooks and moves alone set it: see `settle-state.ts` and `move.ts`.
 */
const workflowField: SelectField = {
	name: 'workflow',
	label: 'Stato',
	type: 'select',
	options: [...stateOptions],
	index: true,
	access: closed,
	admin: {
		position: 'sidebar',
		readOnly: true,
		components: {
			Field: '/admin/workflow/Nothing.tsx#Nothing',
			Cell: '/admin/lists/StateCell.tsx#StateCell',
		},
	},
};

/** Id of the account that created the document; empty for a program. */
export const createdByField: TextField = {
	name: 'createdBy',
	label: 'Creata da',
	type: 'text',
	access: closed,
	index: true,
	admin: { hidden: true, disableListColumn: true, disableListFilter: true },
};

/** The person who saved the version, by name, so that it outlives the account. */
const savedByField: TextField = {
	name: 'savedBy',
	label: 'Scritta da',
	type: 'text',
	access: closed,
	admin: {
		position: 'sidebar',
		readOnly: true,
		components: {
			Field: '/admin/workflow/Nothing.tsx#Nothing',
			Cell: '/admin/lists/PersonCell.tsx#PersonCell',
		},
	},
};

const reviewOnField: DateField = {
	...dayField({
		name: 'reviewOn',
		label: 'Da rivedere il',
		description: 'Da quel giorno chi cura il sito la trova tra le cose da rivedere. Resta online.',
	}),
};

const panel = (name: string, label: string, component: string): UIField => ({
	name,
	label,
	type: 'ui',
	admin: {
		position: 'sidebar',
		disableListColumn: true,
		components: { Field: `/admin/workflow/${component}.tsx#${component}` },
	},
});

/** What the form shows first: the state with the moves. */
export const workflowStrip = panel('workflowStrip', 'Stato del contenuto', 'WorkflowStrip');

/** The fields of the states, for every content type with drafts. */
export const workflowFields = [
	workflowField,
	createdByField,
	savedByField,
	{ ...reviewOnField, admin: { ...reviewOnField.admin, position: 'sidebar' as const } },
	panel('comments', 'Commenti', 'Comments'),
];
