/** What may have happened, with the words of the log. */
export const outcomes = [
	{ value: 'entered', label: 'Entrato' },
	{ value: 'refused', label: 'Rifiutato: nome o password sbagliati' },
	{ value: 'delayed', label: 'Rimandato: troppi tentativi' },
	{ value: 'code-refused', label: 'Rifiutato: codice di verifica sbagliato' },
	{ value: 'no-account', label: 'Rifiutato: nessun account per questo indirizzo' },
	{
		value: 'identity-refused',
		label: 'Rifiutato: l’identità non è quella collegata all’account, o non è verificata',
	},
	{ value: 'identity-linked', label: 'Account dell’ente collegato' },
	{ value: 'identity-removed', label: 'Account dell’ente scollegato' },
	{ value: 'sessions-ended', label: 'Sessioni chiuse' },
	{ value: 'password-reset', label: 'Nuova password scelta dal collegamento nella posta' },
	{ value: 'factor-on', label: 'Verifica in due passaggi attivata' },
	{ value: 'factor-off', label: 'Verifica in due passaggi disattivata' },
	{ value: 'factor-reset', label: 'Verifica in due passaggi azzerata' },
	{ value: 'codes-renewed', label: 'Codici di recupero rinnovati' },
] as const;

export type Outcome = (typeof outcomes)[number]['value'];

/** How a person signs in, with the words of the log. */
export const ways = [
	{ value: 'password', label: 'con la password' },
	{ value: 'oidc', label: 'con OIDC' },
] as const;

export type Way = (typeof ways)[number]['value'];

/** The words for a way of signing in. */
export const labelOfWay = (way: Way): string => ways.find(({ value }) => value === way)?.label ?? way;

/** The words for an outcome. */
export function labelOfOutcome(outcome: Outcome): string {
	return outcomes.find(({ value }) => value === outcome)?.label ?? outcome;
}
