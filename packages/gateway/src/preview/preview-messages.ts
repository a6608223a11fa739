import { escaped } from '../escaped.ts';

/** What is told in place of a page that can't be shown: it reveals nothing of what there is. */
const messages = {
	404: [
		'Anteprima non disponibile',
		'Questa anteprima è scaduta, o il suo indirizzo non è giusto. Un’anteprima dura un’ora: riaprila dal contenuto, nel CMS, con «Anteprima».',
	],
	405: [
		'In anteprima non si invia nulla',
		'I moduli funzionano solo sul sito pubblicato. Non abbiamo salvato nulla: torna indietro per continuare a guardare.',
	],
	502: [
		'L’anteprima non risponde',
		'In questo momento non possiamo comporre la pagina: riprova tra poco. I siti restano online come sono.',
	],
} as const;

export type PreviewFailure = keyof typeof messages;

/** Returns a page that tells why there is no preview, and what to do. */
export function failurePage(failure: PreviewFailure): string {
	const [title, text] = messages[failure];
	return messagePage(title, text);
}

/** Returns a page that tells what in the drafts keeps a page from being rendered, and how to correct it. */
export function unrenderablePage({ what, cure }: { what: string; cure: string }): string {
	const unchanged = 'Non è cambiato nulla: il contenuto è come l’hai lasciato, il sito resta online com’è.';
	return messagePage('Anteprima non disponibile', `${what} ${cure}`, unchanged);
}

function messagePage(title: string, ...texts: readonly string[]): string {
	const paragraphs = texts.map((text) => `<p>${escaped(text)}</p>`).join('');
	return `<!doctype html><html lang="it"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head><body><main><h1>${title}</h1>${paragraphs}</main></body></html>`;
}
