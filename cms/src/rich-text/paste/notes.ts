/** What was changed in a paste or dropped from it. */
export interface Losses {
	pictures: number;
	footnotes: boolean;
	comments: boolean;
	trackedChanges: boolean;
	/** Whether a list was numbered with letters or Roman digits. */
	letters: boolean;
	others: boolean;
}

function picturesNote(count: number): string {
	if (count === 1)
		return 'Un’immagine non è stata incollata: caricala tra le Immagini, scrivendo che cosa mostra, e inseriscila dalla barra dell’editor.';
	return `${String(count)} immagini non sono state incollate: caricale tra le Immagini, scrivendo che cosa mostrano, e inseriscile dalla barra dell’editor.`;
}

/** Returns the messages for the editor: what was lost, and what to do. */
export function notesOf({
	pictures,
	footnotes,
	comments,
	trackedChanges,
	letters,
	others,
}: Losses): string[] {
	return [
		pictures > 0 ? picturesNote(pictures) : '',
		footnotes
			? 'Le note a piè di pagina sono state incollate in fondo, come testo: porta ciascuna accanto a ciò che spiega, oppure toglila.'
			: '',
		comments ? 'I commenti non sono stati incollati: risolvili nel documento di partenza.' : '',
		trackedChanges
			? 'Il documento aveva modifiche tracciate: sono state accettate. Rileggi il testo prima di pubblicarlo.'
			: '',
		letters
			? 'Un elenco con lettere o numeri romani ora ha i numeri 1, 2, 3: dove il testo rimanda a una lettera, correggilo.'
			: '',
		others ? 'Video, moduli e altri elementi che l’editor non ha non sono stati incollati.' : '',
	].filter(Boolean);
}
