import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const formats: Record<string, string> = {
	email: 'Non è un indirizzo email: scrivilo come nome@esempio.it.',
	url: 'Non è un indirizzo completo: scrivilo come https://www.esempio.it/pagina.',
	date: 'Non è un giorno del calendario: sceglilo di nuovo.',
	datetime: 'Non è un giorno con la sua ora: scegli di nuovo l’uno e l’altra.',
};

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig): string {
	if (origin === 'string') return `Il testo è troppo lungo: al massimo ${maximum} caratteri. Accorcialo.`;
	return origin === 'array'
		? `Sono troppi: al massimo ${maximum}. Togline qualcuno.`
		: `Il numero è troppo grande: al massimo ${maximum}.`;
}

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): string {
	if (origin === 'string') return 'Manca il testo: scrivilo.';
	return origin === 'array'
		? `Sono troppo pochi: almeno ${minimum}. Aggiungine.`
		: `Il numero è troppo piccolo: almeno ${minimum}.`;
}

/** Returns the Italian message for an issue of the schema: the problem and, for the editor, how to fix it. */
export function inPlainWords(issue: Issue): string {
	switch (issue.code) {
		case 'too_big':
			return tooBig(issue);
		case 'too_small':
			return tooSmall(issue);
		case 'invalid_type':
			return 'Il valore manca o non è del genere giusto: compila di nuovo il campo.';
		case 'invalid_format':
			return (
				formats[issue.format] ?? 'Il valore non ha la forma richiesta: guarda l’esempio accanto al campo.'
			);
		case 'invalid_value':
			return 'Il valore non è tra quelli previsti: sceglilo dall’elenco.';
		default:
			return 'Il valore non va bene qui: controllalo e compila di nuovo il campo.';
	}
}
