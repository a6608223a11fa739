import { expect, test } from 'vitest';
import { TextRefused } from './text-refused.ts';
import { toRichText } from './to-rich-text.ts';

function textWith(fields: Record<string, unknown>) {
	const link = { type: 'link', fields, children: [{ type: 'text', text: 'orari' }] };
	return { root: { children: [{ type: 'paragraph', children: [link] }] } };
}

function targetOf(url: string) {
	const [block] = toRichText(textWith({ linkType: 'custom', url }));
	const [link] = block?.kind === 'paragraph' ? block.children : [];
	return link?.kind === 'link' ? link.to : undefined;
}

test.each([
	['tel:+39-099-4581111', { kind: 'phone', number: '+390994581111' }],
	['tel:099%20458%201111', { kind: 'phone', number: '0994581111' }],
	['TEL:112', { kind: 'phone', number: '112' }],
	['mailto:a@b.it?subject=Ciao%20a%20te', { kind: 'email', address: 'a@b.it', subject: 'Ciao a te' }],
	['mailto:a@b.it?Subject=100%', { kind: 'email', address: 'a@b.it', subject: '100%' }],
	[
		'mailto:a@b.it?subject=Ciao%0D%0ABcc:c@d.it%0B%00!',
		{ kind: 'email', address: 'a@b.it', subject: 'Ciao Bcc:c@d.it !' },
	],
	['tel:0039 (099) 458.11.11', { kind: 'phone', number: '00390994581111' }],
	['tel:%2B39%20099%204581111', { kind: 'phone', number: '+390994581111' }],
	['#città', { kind: 'anchor', anchor: 'città' }],
	['/servizi/#orari', { kind: 'path', path: '/servizi/#orari' }],
	['/100%/', { kind: 'path', path: '/100%/' }],
	['mailto:a@b.it?subject=x', { kind: 'email', address: 'a@b.it', subject: 'x' }],
	['#ancora', { kind: 'anchor', anchor: 'ancora' }],
	['/servizi/', { kind: 'path', path: '/servizi/' }],
	['/cerca/?q=imu', { kind: 'path', path: '/cerca/?q=imu' }],
	['https://example.org', { kind: 'url', url: 'https://example.org' }],
	[' https://example.org/a b ', { kind: 'url', url: 'https://example.org/a%20b' }],
	['www.example.org/a', { kind: 'url', url: 'https://www.example.org/a' }],
])('a link to %s is accepted and normalised', (url, expected) => {
	expect(targetOf(url)).toEqual(expected);
});

test.each([
	['tel:100%', 'non è un numero di telefono'],
	['tel:%E0%A4%A', 'non è un numero di telefono'],
	['tel:', 'non è un numero di telefono'],
	['mailto:100%', 'non è un indirizzo e-mail'],
	['#', 'non è un titolo del testo'],
	['tel:il centralino', 'non è un numero di telefono'],
	['mailto:', 'non è un indirizzo e-mail'],
	['mailto:a@b.it?bcc=c@d.it', 'porta altro (bcc)'],
	['mailto:a@b.it%0abcc:c@d.it', 'non è un indirizzo e-mail'],
	['https://user:pw@host.example/', 'un nome utente o una password'],
	['https://user@host.example/', 'un nome utente o una password'],
	['javascript:alert(1)', 'non si può usare'],
	['JaVaScRiPt:alert(1)', 'non si può usare'],
	['java\nscript:alert(1)', 'non si può usare'],
	['\u0001javascript:alert(1)', 'non si può usare'],
	['data:text/html,x', 'non si può usare'],
	['vbscript:x', 'non si può usare'],
	['file:///etc/passwd', 'non si può usare'],
	['blob:https://example.org/1', 'non si può usare'],
	['ftp://example.org/', 'non si può usare'],
	['//evil.example/x', 'non si può usare'],
	['/\\evil.example', 'non si può usare'],
	['https://', 'è vuoto'],
	['', 'è vuoto'],
	['https://%zz/', 'non è un indirizzo completo'],
	['una frase intera', 'non si può usare'],
])('a link to %s is refused with its words and the reason', (url, reason) => {
	const refusal = () => targetOf(url);

	expect(refusal).toThrow(TextRefused);
	expect(refusal).toThrow('Il collegamento «orari» porta a «');
	expect(refusal).toThrow(reason);
});

test('a link to a deleted document, or to one of a type without pages, is refused with its words', () => {
	const toNothing = textWith({ linkType: 'internal', doc: null });
	const toStranger = textWith({ linkType: 'internal', doc: { relationTo: 'users', value: '1' } });

	expect(() => toRichText(toNothing)).toThrow('Il collegamento «orari» porta a un contenuto che non c’è più');
	expect(() => toRichText(toStranger)).toThrow(
		'Il collegamento «orari» porta a un contenuto che i siti non hanno',
	);
});
