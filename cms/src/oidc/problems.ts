/** Why a sign-in by the provider did not succeed, by the name in the address of the page that tells it. */
const problems = {
	unreachable:
		'L’accesso con l’account dell’ente ora non risponde. Riprova fra qualche minuto; intanto, se ce l’hai, usa la password.',
	denied:
		'Hai annullato l’accesso con l’account dell’ente, o non ti è permesso. Per riprovare usa di nuovo il pulsante.',
	interrupted:
		'L’accesso non è cominciato in questo browser, o è passato troppo tempo: usa di nuovo il pulsante, e non aprire collegamenti di accesso ricevuti da altri.',
	repeated: 'Questo accesso è già stato usato: usa di nuovo il pulsante.',
	clock:
		'L’ora di questo server e quella di chi verifica l’account dell’ente non vanno d’accordo. Avvisa chi gestisce il sistema; intanto, se ce l’hai, usa la password.',
	unproven:
		'La risposta arrivata non ha superato i controlli di sicurezza, e non è stata accettata. Usa di nuovo il pulsante; se succede ancora, avvisa chi gestisce il sistema.',
	misconfigured:
		'L’accesso con l’account dell’ente è impostato male. Avvisa chi gestisce il sistema; intanto, se ce l’hai, usa la password.',
} as const;

export type Problem = keyof typeof problems;

const nothing = 'Nessun accesso è stato fatto.';

/** Returns what a person is told of a problem. */
export const wordsOf = (problem: Problem): string => `${problems[problem]} ${nothing}`;

/** Returns what is told of the problem with this name; undefined when there is none. */
export function problemNamed(name: unknown): string | undefined {
	const found = Object.keys(problems).find((problem): problem is Problem => problem === name);
	return found && wordsOf(found);
}
