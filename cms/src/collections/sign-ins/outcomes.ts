/** What may have happened, with the words of the log. */
export const outcomes = [
	{ value: 'entered', label: 'Entrato' },
	{ value: 'refused', label: 'Rifiutato: nome o password sbagliati' },
	{ value: 'delayed', label: 'Rimandato: troppi tentativi' },
	{ value: 'code-refused', label: 'Rifiutato: codice di verifica sbagliato' },
	{ value: 'sessions-ended', label: 'Sessioni chiuse' },
	{ value: 'password-reset', label: 'Nuova password scelta dal collegamento nella posta' },
	{ value: 'factor-on', label: 'Verifica in due passaggi attivata' },
	{ value: 'factor-off', label: 'Verifica in due passaggi disattivata' },
	{ value: 'factor-reset', label: 'Verifica in due passaggi azzerata' },
	{ value: 'codes-renewed', label: 'Codici di recupero rinnovati' },
] as const;

export type Outcome = (typeof outcomes)[number]['value'];

/** The words for an outcome. */
export function labelOfOutcome(outcome: Outcome): string {
	return outcomes.find(({ value }) => value === outcome)?.label ?? outcome;
}
