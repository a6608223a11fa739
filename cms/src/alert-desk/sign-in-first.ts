/** What somebody who is not signed in, or no longer, is told; the screen adds the way to do so. */
export const signInFirst =
	'Non hai una sessione aperta, o è finita: accedi in un’altra scheda e torna qui. Quello che hai scritto resta.';
