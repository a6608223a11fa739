import { SHARED_COMMENT_MAX, sharedPreviewFolder } from '@portolano/content-models';
import { escaped } from '../escaped.ts';
import type { ShownPage } from '../preview/previewed-answer.ts';
import type { Bar, End } from './visit-client.ts';

export const stylePath = `${sharedPreviewFolder}stile.css`;
export const commentPath = `${sharedPreviewFolder}commenti/`;
export const leavePath = `${sharedPreviewFolder}esci/`;
const commentsId = 'condivisa-commenti';

const styleLink = `<link rel="stylesheet" href="${stylePath}">`;

function pageOf(title: string, inside: string): string {
	return (
		'<!doctype html><html lang="it"><head><meta charset="utf-8">' +
		'<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">' +
		`<title>${escaped(title)}</title>${styleLink}</head><body class="shared-preview-page"><main>` +
		`<p class="shared-preview-mark">Anteprima condivisa</p><h1>${escaped(title)}</h1>${inside}</main></body></html>`
	);
}

const paragraph = (text: string) => `<p>${escaped(text)}</p>`;

interface Gate {
	person: string;
	/** Until when, in words. */
	until: string;
}

/** Asks for the address of who has a link. */
export function addressPage({ person, until }: Gate, { isWrong = false } = {}): ShownPage {
	const error = isWrong
		? '<p class="shared-preview-error" id="errore">Scrivi per intero il tuo indirizzo e-mail, come nome@esempio.it. Non abbiamo inviato nulla.</p>'
		: '';
	const page = pageOf(
		'Chi sei?',
		paragraph(
			`${person} ti chiede di guardare una pagina prima che sia pubblicata. Il collegamento vale fino al ${until}.`,
		) +
			paragraph(
				'Scrivi l’indirizzo e-mail a cui sei stato invitato: ti mandiamo un codice da usare una volta.',
			) +
			`<form method="post">${error}<label for="indirizzo">Il tuo indirizzo e-mail</label>` +
			'<input id="indirizzo" name="address" type="email" autocomplete="email" maxlength="254" required' +
			`${isWrong ? ' aria-invalid="true" aria-describedby="errore"' : ''}>` +
			'<button>Mandami il codice</button></form>',
	);
	return { status: isWrong ? 400 : 200, page };
}

const wrongCode =
	'Il codice non è giusto, è scaduto o è già stato usato. Controlla l’ultimo messaggio che hai ricevuto; dopo cinque errori serve un codice nuovo.';

const codeSent = (address: string) =>
	`Se ${address} è tra gli indirizzi invitati, fra poco arriva un messaggio con un codice di sei cifre, che vale 10 minuti. Non arriva? Guarda nella posta indesiderata.`;

/** Asks for the code; the same whether it was sent or not. */
export function codePage(address: string, { isWrong = false } = {}): ShownPage {
	const kept = `<input type="hidden" name="address" value="${escaped(address)}">`;
	const error = isWrong ? `<p class="shared-preview-error" id="errore">${wrongCode}</p>` : '';
	const page = pageOf(
		isWrong ? 'Codice non valido' : 'Scrivi il codice',
		(isWrong ? '' : paragraph(codeSent(address))) +
			`<form method="post">${kept}${error}<label for="codice">Codice di sei cifre</label>` +
			'<input id="codice" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="20" required' +
			`${isWrong ? ' aria-invalid="true" aria-describedby="errore"' : ''}>` +
			`<button>Guarda l’anteprima</button></form><form method="post">${kept}<button class="shared-preview-secondary">Mandami un altro codice</button></form>` +
			'<p><a href="">Usa un altro indirizzo</a></p>',
	);
	return { status: isWrong ? 422 : 200, page };
}

type Words = readonly [title: string, ...texts: string[]];

const endings: Readonly<Record<End, (person: string) => Words>> = {
	published: () => ['Ora è pubblica', 'Questa pagina è stata pubblicata: l’anteprima non serve più.'],
	withdrawn: (person) => [
		'Questo contenuto è stato ritirato',
		`La redazione l’ha ritirato: non c’è più una bozza da guardare. Per saperne di più scrivi a ${person}.`,
	],
	deleted: (person) => [
		'Questa bozza non c’è più',
		`La redazione l’ha eliminata. Per saperne di più scrivi a ${person}.`,
	],
	revoked: (person) => [
		'Questa anteprima non è più condivisa',
		`La redazione ha revocato il collegamento. Se devi ancora guardarla, chiedine uno nuovo a ${person}.`,
	],
	'not-permitted': () => [
		'Questa anteprima non è più condivisa',
		'Chi l’ha condivisa non lavora più su questo contenuto. Se devi ancora guardarla, chiedi un nuovo collegamento alla redazione.',
	],
	expired: (person) => [
		'Il tempo per guardarla è finito',
		`Il collegamento valeva fino a una data, che è passata. Se devi ancora guardarla, chiedine uno nuovo a ${person}.`,
	],
};

/** Tells why a link shows nothing any more, and what to do; `online` is where the published page is. */
export function endedPage({
	end,
	person,
	online,
}: {
	end: End;
	person: string;
	online: string | undefined;
}): ShownPage {
	const [title, ...texts] = endings[end](person);
	const way =
		online === undefined
			? ''
			: `<p><a class="shared-preview-action" href="${escaped(online)}">Vai alla pagina pubblicata</a></p>`;
	return { status: 410, page: pageOf(title, texts.map(paragraph).join('') + way) };
}

const messages = {
	400: [
		'Commento non inviato',
		'Scrivi un commento, di al massimo 2000 caratteri. Non abbiamo salvato nulla: torna indietro e riprova.',
	],
	403: [
		'Apri il collegamento che hai ricevuto',
		'Per guardare questa anteprima serve il collegamento che ti ha mandato la redazione: aprilo di nuovo dal messaggio.',
	],
	404: [
		'Collegamento non valido',
		'Questo indirizzo non è intero, o non è giusto. Apri di nuovo il collegamento dal messaggio che hai ricevuto, o copialo per intero.',
	],
	405: [
		'In anteprima non si invia nulla',
		'I moduli funzionano solo sul sito pubblicato. Non abbiamo salvato nulla: torna indietro per continuare a guardare.',
	],
	429: [
		'Troppe richieste',
		'Sono arrivate troppe richieste in poco tempo: aspetta qualche minuto e riprova. Non abbiamo salvato nulla.',
	],
	503: ['L’anteprima non risponde', 'In questo momento non possiamo mostrare la bozza: riprova tra poco.'],
} as const;

/** Tells why there is no preview, and what to do: it reveals nothing of what there is. */
export function messagePage(status: keyof typeof messages): ShownPage {
	const [title, text] = messages[status];
	return { status, page: pageOf(title, paragraph(text)) };
}

function barOf({ person, until, address, mayComment }: Bar): string {
	const way = mayComment ? `<a href="#${commentsId}">Lascia un commento</a>` : '';
	return (
		'<aside class="shared-preview-bar" aria-label="Anteprima condivisa"><p><strong>Anteprima di una bozza.</strong> ' +
		`${escaped(person)} la condivide con te (${escaped(address)}) fino al ${escaped(until)}. Non diffonderla.</p>` +
		`<div>${way}<form method="post" action="${leavePath}"><button>Esci</button></form></div></aside>`
	);
}

function commentsOf({ mayComment, comments, address }: Bar): string {
	if (!mayComment) return '';
	const said = comments
		.map(({ text, words }) => `<li><p>${escaped(text)}</p><p>Inviato il ${escaped(words)}</p></li>`)
		.join('');
	const list = said === '' ? '' : `<h3>I commenti che hai inviato</h3><ul>${said}</ul>`;
	return (
		`<aside class="shared-preview-comments" id="${commentsId}" aria-labelledby="condivisa-titolo">` +
		`<h2 id="condivisa-titolo">Un commento sulla bozza</h2>${list}` +
		`<form method="post" action="${commentPath}"><label for="condivisa-testo">Che cosa va cambiato, o va bene così?</label>` +
		`<textarea id="condivisa-testo" name="text" rows="4" maxlength="${SHARED_COMMENT_MAX}" required aria-describedby="condivisa-nota"></textarea>` +
		`<p id="condivisa-nota">Lo legge solo la redazione, con il tuo indirizzo ${escaped(address)}.</p>` +
		'<button>Invia il commento</button></form></aside>'
	);
}

/** Where a visitor comes back to after a comment. */
export const atComments = (path: string) => `${path}#${commentsId}`;

/** Returns a page of the site with what a visitor is told of the preview, and where to comment it. */
export function withBar(html: string, bar: Bar): string {
	const headed = html
		.replace('</head>', () => `${styleLink}</head>`)
		.replace(/<body\b[^>]*>/, (body) => body + barOf(bar));
	const end = headed.lastIndexOf('</body>');
	return end === -1 ? headed : headed.slice(0, end) + commentsOf(bar) + headed.slice(end);
}
