import type { ActionName } from '../../bulk/actions/offered.ts';
import { counted, endingFor, type ListNoun } from '../lists/list-noun.ts';

interface ActionWords {
	/** What the choice says. */
	label: string;
	/** The participle without its ending, and what follows it. */
	done: readonly [stem: string, rest?: string];
	/** What it means, before it is done. */
	meaning: string;
	/** How it is taken back. */
	undo: string;
}

const words: Record<ActionName, ActionWords> = {
	submit: {
		label: 'Manda in revisione',
		done: ['mandat', 'in revisione'],
		meaning: 'Chi è responsabile del sito li trova tra le cose da approvare.',
		undo: 'Si torna indietro con «Rimanda indietro», nella scheda di ciascuno.',
	},
	approve: {
		label: 'Approva',
		done: ['approvat'],
		meaning: 'Ciascuno è approvato così com’è adesso: una modifica fa cadere l’approvazione.',
		undo: 'Si torna indietro con «Rimanda indietro», nella scheda di ciascuno.',
	},
	publish: {
		label: 'Pubblica',
		done: ['pubblicat'],
		meaning: 'Ciascuno va online subito, così com’è nella bozza.',
		undo: 'Si torna indietro con «Ritira…», oppure ripristinando una versione di prima.',
	},
	schedule: {
		label: 'Programma la pubblicazione…',
		done: ['programmat'],
		meaning: 'Ciascuno va online al momento che scegli, così com’è adesso nella bozza.',
		undo: 'Si annulla dal calendario, o dalla scheda di ciascuno.',
	},
	withdraw: {
		label: 'Ritira…',
		done: ['ritirat'],
		meaning: 'Ciascuno esce dal sito, per il motivo che scegli.',
		undo: 'Restano come ritirati: si possono pubblicare di nuovo.',
	},
	classify: {
		label: 'Cambia argomento o ufficio…',
		done: ['modificat', 'in bozza'],
		meaning: 'La modifica è salvata in bozza: ciò che è online resta com’è finché non pubblichi.',
		undo: 'Si torna indietro ripristinando la versione di prima, nella scheda di ciascuno.',
	},
	bundle: {
		label: 'Aggiungi a un pacchetto…',
		done: ['aggiunt', 'al pacchetto'],
		meaning: 'I contenuti di un pacchetto si guardano, si approvano e vanno online insieme.',
		undo: 'Si tolgono uno per uno, nella pagina del pacchetto.',
	},
	bin: {
		label: 'Sposta nel cestino…',
		done: ['spostat', 'nel cestino'],
		meaning: 'Solo ciò che non è online. Dal cestino si può ripristinare.',
		undo: 'Si ripristinano dal cestino.',
	},
	delete: {
		label: 'Elimina per sempre…',
		done: ['eliminat', 'per sempre'],
		meaning: 'Solo ciò che nessun contenuto usa, né online né in bozza. Non si può tornare indietro.',
		undo: '',
	},
};

export const labelOf = (action: ActionName): string => words[action].label;
export const meaningOf = (action: ActionName): string => words[action].meaning;
export const undoOf = (action: ActionName): string => words[action].undo;

/** What the button says that does it, such as “Pubblica 12 notizie”. */
export const buttonFor = (action: ActionName, count: number, noun: ListNoun): string =>
	`${action === 'classify' ? 'Modifica' : labelOf(action).replace('…', '')}: ${counted(count, noun)}`;

/** What was done, such as “12 notizie pubblicate”. */
export function doneInWords(action: ActionName, count: number, noun: ListNoun): string {
	const [stem, rest = ''] = words[action].done;
	if (count === 0)
		return `${noun.isFeminine ? 'Nessuna' : 'Nessuno'} ${stem}${endingFor(1, noun)} ${rest}`.trim();
	return `${counted(count, noun)} ${stem}${endingFor(count, noun)} ${rest}`.trim();
}

/** What can and can't be done, before it is. */
export function planInWords(possible: number, refused: number): string {
	if (refused === 0) return possible === 1 ? 'Si può fare.' : `Si può fare con tutti e ${possible}.`;
	if (possible === 0) return refused === 1 ? 'Non si può fare.' : 'Non si può fare con nessuno di questi.';
	return `Si può fare con ${possible} su ${possible + refused}: gli altri restano come sono.`;
}
