/** What may have happened, with the words of the log. */
export const outcomes = [
	{ value: 'entered', label: 'Entrato' },
	{ value: 'refused', label: 'Rifiutato: nome o password sbagliati' },
	{ value: 'delayed', label: 'Rimandato: troppi tentativi' },
	{ value: 'sessions-ended', label: 'Sessioni chiuse' },
] as const;

export type Outcome = (typeof outcomes)[number]['value'];

/** The words for an outcome. */
export function labelOfOutcome(outcome: Outcome): string {
	return outcomes.find(({ value }) => value === outcome)?.label ?? outcome;
}
