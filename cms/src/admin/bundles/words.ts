import { kinds } from '../withdrawal/draft.ts';
import type { ShownPart } from './api.ts';
import { dayInWords, timeInWords } from '../schedule/planned-words.ts';

/** Returns the state of a bundle with its instant, such as “Online da martedì 1 dicembre 2026, ore 08:30”. */
export function stateInWords({
	state,
	label,
	at,
}: {
	state: string;
	label: string;
	at?: string | undefined;
}): string {
	if (at === undefined) return label;
	const moment = `${dayInWords(at)}, ore ${timeInWords(at)}`;
	return state === 'scheduled' ? `${label} per ${moment}` : `${label} da ${moment}`;
}

/** Returns how and why a part is withdrawn, such as “È unito a un altro contenuto: «Orari». Motivo: c’è una pagina sola”. */
export function withdrawalInWords({ kind, reason, successor }: NonNullable<ShownPart['withdrawal']>): string {
	const how = kinds.find((one) => one.kind === kind)?.label ?? '';
	const led = successor === undefined ? how : `${how}: «${successor.title}»`;
	return reason === '' ? `${led}.` : `${led}. Motivo: ${reason}`;
}

/** Returns how many documents, in words. */
export const countInWords = (count: number): string =>
	count === 0 ? 'nessun contenuto' : count === 1 ? 'un contenuto' : `${count} contenuti`;

/** Returns the state of documents that has the same sign and colour. */
export const signOf = ({ state }: { state: string }): string => (state === 'published' ? 'online' : state);
