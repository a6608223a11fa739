interface Habit {
	isSeenIn: (title: string) => boolean;
	advice: string;
}

const letters = (title: string) => title.replace(/[^\p{L}]/gu, '');

/** A title of one short word may be an acronym: ISEE, TARI. */
const LETTERS_OF_ACRONYMS = 6;

const habits: readonly Habit[] = [
	{
		isSeenIn: (title) =>
			letters(title).length > LETTERS_OF_ACRONYMS && letters(title) === letters(title).toUpperCase(),
		advice:
			'Tutto in maiuscolo si legge male, e sembra gridato: scrivi in minuscolo, con l’iniziale maiuscola.',
	},
	{
		isSeenIn: (title) =>
			/^(avviso|comunicato|comunicazione|informativa|si (avvisa|comunica|informa))(?!\p{L})/iu.test(title),
		advice: 'Comincia da ciò che cambia per chi legge: che è un avviso lo dice già il tipo.',
	},
	{
		isSeenIn: (title) => /[^.]\.$/.test(title),
		advice: 'Un titolo finisce senza punto.',
	},
	{
		isSeenIn: (title) => /\bcomune di \p{L}/iu.test(title),
		advice: 'Il nome del Comune c’è già in ogni pagina: il titolo può farne a meno.',
	},
	{
		isSeenIn: (title) => /[!?]{2,}|!\s*$/.test(title),
		advice: 'Senza punti esclamativi si legge più volentieri.',
	},
];

/** Returns what would make a title easier to read and to find, in Italian. Never a reason to refuse it. */
export function titleAdvice(title: string): string[] {
	const trimmed = title.trim();
	return trimmed === '' ? [] : habits.filter(({ isSeenIn }) => isSeenIn(trimmed)).map(({ advice }) => advice);
}
