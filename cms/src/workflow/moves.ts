import { publishers, type Role } from '../access/roles.ts';
import type { Deed } from './deeds.ts';
import type { State } from './states.ts';

/** A move that people make by hand. */
export interface Move {
	/** What the button says. */
	label: string;
	from: readonly State[];
	to: State;
	/** The roles that may make it, on the site that owns the document; administrators may too. */
	roles: readonly Role[];
	/** Whether a site that asks for four eyes refuses it to who wrote. */
	isForOthers: boolean;
	/** Whether it takes a reason. */
	hasReason: boolean;
	/** As what it is recorded. */
	deed: Deed;
}

const beforeApproval = ['draft', 'in-review', 'withdrawn'] as const;

/**
 * The one table of moves by hand. All other changes of state follow from a save, from the publication log or from the
 * clock: see {@link stateAfterEdit} and `settle-state.ts`.
 */
export const moves = {
	submit: {
		label: 'Manda in revisione',
		from: ['draft', 'withdrawn'],
		to: 'in-review',
		roles: ['author', 'contributor', 'editor', 'publisher', 'alert-officer'],
		...{ isForOthers: false, hasReason: false, deed: 'submitted' },
	},
	approve: {
		label: 'Approva',
		from: beforeApproval,
		to: 'approved',
		roles: publishers,
		...{ isForOthers: true, hasReason: false, deed: 'approved' },
	},
	'send-back': {
		label: 'Rimanda indietro',
		from: ['in-review', 'approved'],
		to: 'draft',
		roles: publishers,
		...{ isForOthers: false, hasReason: true, deed: 'sent-back' },
	},
	publish: {
		label: 'Pubblica',
		from: [...beforeApproval, 'approved'],
		to: 'online',
		roles: publishers,
		...{ isForOthers: false, hasReason: false, deed: 'published' },
	},
} as const satisfies Record<string, Move>;

export type MoveName = keyof typeof moves;

export const moveNames = ['submit', 'approve', 'send-back', 'publish'] as const satisfies MoveName[];

export function moveNamed(name: MoveName): Move {
	return moves[name];
}

/** Where a site asks for four eyes, only what is approved is published. */
export const publishableWithFourEyes: readonly State[] = ['approved', 'scheduled'];

/** The state after an edit: what was approved no longer is; who reviews may correct without starting again. */
export function stateAfterEdit(state: State | undefined): State {
	return state === 'in-review' ? 'in-review' : 'draft';
}
