/** Longest message of who proposes, and longest reason of who refuses. */
export const PROPOSAL_NOTE_MAX = 1000;

/** What can be proposed to another site. */
export const kindOptions = [
	{ value: 'show', label: 'Mostrarlo anche là' },
	{ value: 'move', label: 'Spostarlo là' },
] as const;

export type ProposalKind = (typeof kindOptions)[number]['value'];

/** What becomes of a proposal. */
export const stateOptions = [
	{ value: 'waiting', label: 'In attesa' },
	{ value: 'accepted', label: 'Accettata' },
	{ value: 'refused', label: 'Rifiutata' },
	{ value: 'withdrawn', label: 'Ritirata da chi l’ha fatta' },
	{ value: 'ended', label: 'Chiusa' },
] as const;

export type ProposalState = (typeof stateOptions)[number]['value'];

export function labelOfProposal(state: ProposalState): string {
	return stateOptions.find(({ value }) => value === state)?.label ?? state;
}

/** Returns what is proposed, such as “di mostrarlo anche su «Visita»”. */
export function proposedWords(kind: ProposalKind, to: string): string {
	return kind === 'show' ? `di mostrarlo anche su «${to}»` : `di spostarlo su «${to}»`;
}
