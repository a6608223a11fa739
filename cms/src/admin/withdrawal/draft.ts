import type { Target } from '../link-target/target.ts';
import type { Kind, WantedWithdrawal } from './api.ts';

/** A withdrawal while it is filled in. */
export interface WithdrawalDraft {
	kind: Kind;
	reason: string;
	successor: Target | undefined;
}

export const emptyWithdrawal: WithdrawalDraft = { kind: 'error', reason: '', successor: undefined };

export const reasonMax = 255;

/** The ways of a withdrawal, as the desk explains them. */
export const kinds: readonly { kind: Kind; label: string; meaning: string }[] = [
	{
		kind: 'error',
		label: 'È stato un errore',
		meaning: 'La pagina sparisce; il suo indirizzo dice che è stata ritirata.',
	},
	{
		kind: 'outdated',
		label: 'Non è più attuale',
		meaning: 'La pagina resta al suo indirizzo con un avviso, ed esce da elenchi e ricerca.',
	},
	{
		kind: 'merged',
		label: 'È unito a un altro contenuto',
		meaning: 'Il suo indirizzo porta all’altro contenuto.',
	},
];

/** Returns the withdrawal that is filled in; undefined while something is missing. */
export function wantedOf({ kind, reason, successor }: WithdrawalDraft): WantedWithdrawal | undefined {
	const words = reason.trim();
	if (kind === 'outdated' && words === '') return undefined;
	if (kind === 'merged' && !successor) return undefined;
	const isLed = kind !== 'error' && successor;
	return { kind, reason: words, ...(isLed && { successor: { type: successor.type, id: successor.id } }) };
}
