import {
	cleanText,
	contentTypeSchema,
	inlineText,
	type Inline,
	type TextLinkTarget,
	textLinkTarget,
} from '@portolano/content-models';
import type { LexicalNode } from './lexical-nodes.ts';
import { quoted, TextRefused } from './text-refused.ts';

/** A target, or the reason why the address is refused. */
type Read = TextLinkTarget | { reason: string };

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		// Not percent-encoded: the text stays as typed.
		return text;
	}
}

function phoneTarget(address: string): Read {
	const number = decoded(address.slice('tel:'.length)).replaceAll(/[\s().\-‐‑–/]/g, '');
	return { kind: 'phone', number };
}

function emailTarget(address: string): Read {
	const [recipient = '', query = ''] = address.slice('mailto:'.length).split('?', 2);
	const headers = new URLSearchParams(query);
	const others = [...headers.keys()].filter((name) => name.toLowerCase() !== 'subject');
	if (others.length > 0)
		return {
			reason: `oltre all’oggetto porta altro (${others.join(', ')}): lascia solo l’indirizzo e l’oggetto`,
		};
	// Percent-encoded control characters pass the cleaning of texts on save, so the decoded subject is cleaned here.
	const subject = cleanText([...headers.values()].join(' '))
		.replaceAll(/\s+/g, ' ')
		.trim();
	return { kind: 'email', address: decoded(recipient).trim(), ...(subject ? { subject } : {}) };
}

function webTarget(address: string): Read {
	const url = URL.parse(address);
	if (!url || url.hostname === '')
		return { reason: 'non è un indirizzo completo: scrivilo come https://www.esempio.it/pagina' };
	if (url.username !== '' || url.password !== '')
		return {
			reason: 'contiene un nome utente o una password, che tutti leggerebbero: toglili dall’indirizzo',
		};
	return { kind: 'url', url: /\s/.test(address) ? url.href : address };
}

const unsafe =
	'non si può usare in una pagina: vanno bene indirizzi https, mailto:, tel:, le sezioni del sito come /servizi/ e i titoli del testo come #orari';

/** Parsers of addresses, by the beginning of the address. */
const kinds: readonly [RegExp, (address: string) => Read][] = [
	[/^$|^https?:\/*$/i, () => ({ reason: 'è vuoto: scrivi dove porta' })],
	[/^#/, (address) => ({ kind: 'anchor', anchor: decoded(address.slice(1)) })],
	[/^\/(?![/\\])/, (address) => ({ kind: 'path', path: address })],
	[/^mailto:/i, emailTarget],
	[/^tel:/i, phoneTarget],
	[/^https?:/i, webTarget],
	[/^[\w-]+(\.[\w-]+)*\.[a-z]{2,}([/?#].*)?$/i, (address) => webTarget(`https://${address}`)],
];

const faults: Readonly<Record<TextLinkTarget['kind'], string>> = {
	url: 'non è un indirizzo completo: scrivilo come https://www.esempio.it/pagina',
	email: 'non è un indirizzo e-mail: scrivilo come mailto:nome@esempio.it',
	phone: 'non è un numero di telefono: scrivilo come tel:+390994581111',
	path: 'non è una sezione del sito: scrivila come /servizi/',
	anchor: 'non è un titolo del testo: scrivilo come #orari',
	document: 'porta a un contenuto che i siti non hanno: sceglilo di nuovo',
};

function targetOf(address: string): Read {
	const read = kinds.find(([pattern]) => pattern.test(address))?.[1] ?? (() => ({ reason: unsafe }));
	const target = read(address);
	if ('reason' in target) return target;
	return textLinkTarget.safeParse(target).success ? target : { reason: faults[target.kind] };
}

/** Returns why `address` can't be used in a link; undefined if it can. */
export function addressFault(address: string): string | undefined {
	const target = targetOf(address.trim());
	return 'reason' in target ? `Questo indirizzo ${target.reason}.` : undefined;
}

function refused(words: string, reason: string): TextRefused {
	return new TextRefused(`Il collegamento ${quoted(words)} ${reason}.`);
}

function documentTarget(
	doc: { relationTo: string; value: string | { id: string } },
	words: string,
): TextLinkTarget {
	const { success, data: type } = contentTypeSchema.safeParse(doc.relationTo);
	if (!success) throw refused(words, faults.document);
	return {
		kind: 'document',
		document: { type, id: typeof doc.value === 'string' ? doc.value : doc.value.id },
	};
}

/**
 * Returns the target of the link around `children`.
 * @throws TextRefused, naming the link, for an address that pages can't contain.
 */
export function linkTarget({ fields }: LexicalNode, children: readonly Inline[]): TextLinkTarget {
	const words = inlineText(children);
	if (fields?.linkType === 'internal') {
		if (!fields.doc)
			throw refused(words, 'porta a un contenuto che non c’è più: sceglilo di nuovo o toglilo');
		return documentTarget(fields.doc, words);
	}
	const address = (fields?.url ?? '').trim();
	const target = targetOf(address);
	if ('reason' in target) throw refused(words, `porta a ${quoted(address)}, che ${target.reason}`);
	return target;
}
