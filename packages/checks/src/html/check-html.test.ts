import { describe, expect, test } from 'vitest';
import { checkHtml, linksIn } from './check-html.ts';

interface Parts {
	html?: string;
	head?: string;
	main?: string;
	before?: string;
}

function pageWith({
	html = '<html lang="it">',
	head = '<title>Orari · Comune</title>',
	main = '',
	before = '',
}: Parts) {
	return `<!doctype html>${html}<head>${head}</head><body><header>Comune</header>${before}<main><h1>Orari</h1>${main}</main><footer>Contatti</footer></body></html>`;
}

function rulesOn(parts: Parts): string[] {
	return checkHtml({ path: '/orari/', html: pageWith(parts) }).map(({ rule }) => rule);
}

test('finds nothing on a page in order', () => {
	const main = `<h2 id="mattina">Mattina</h2><p>Dalle <a href="/uffici/">gli uffici comunali</a></p>
		<img src="/a.webp" alt="Il palazzo di città"><img src="/b.webp" alt="">
		<table><tr><th>Giorno</th></tr><tr><td>Lunedì</td></tr></table>
		<svg><title>Icona</title><use href="/icone.svg#a"/></svg>
		<script type="application/ld+json">{}</script><script type="module" src="/a.js"></script>`;

	expect(checkHtml({ path: '/orari/', html: pageWith({ main }) })).toEqual([]);
});

describe('the document', () => {
	test('has a title', () => {
		expect(rulesOn({ head: '' })).toEqual(['WCAG 2.4.2']);
		expect(rulesOn({ head: '<title> </title>' })).toEqual(['WCAG 2.4.2']);
	});

	test('does not take the title of an SVG for its own', () => {
		expect(rulesOn({ head: '', main: '<svg><title>Icona</title></svg>' })).toEqual(['WCAG 2.4.2']);
	});

	test('declares its language', () => {
		expect(rulesOn({ html: '<html>' })).toEqual(['WCAG 3.1.1']);
		expect(rulesOn({ html: '<html lang="italiano!">' })).toEqual(['WCAG 3.1.1']);
	});

	test('can be enlarged', () => {
		expect(
			rulesOn({
				head: '<title>a</title><meta name="viewport" content="width=device-width, user-scalable=no">',
			}),
		).toEqual(['WCAG 1.4.4']);
		expect(
			rulesOn({
				head: '<title>a</title><meta name="viewport" content="width=device-width, initial-scale=1">',
			}),
		).toEqual([]);
	});

	test('uses an identifier once', () => {
		expect(rulesOn({ main: '<p id="a"></p><p id="a"></p><p id="b"></p>' })).toEqual(['HTML']);
	});
});

describe('the structure', () => {
	test('has one main heading', () => {
		expect(rulesOn({ main: '<h1>Altro</h1>' })).toEqual(['WCAG 1.3.1']);
	});

	test('skips no heading level on the way down, but may on the way up', () => {
		expect(rulesOn({ main: '<h3>Troppo giù</h3>' })).toEqual(['WCAG 1.3.1']);
		expect(rulesOn({ main: '<h2>a</h2><h3>b</h3><h4>c</h4><h2>d</h2>' })).toEqual([]);
	});

	test('has no empty heading', () => {
		expect(rulesOn({ main: '<h2> <br></h2>' })).toEqual(['WCAG 2.4.6']);
		expect(rulesOn({ main: '<h2><img src="/a.png" alt="Comune di Taranto"></h2>' })).toEqual([]);
	});

	test('tells its menus apart by name', () => {
		expect(
			rulesOn({ before: '<nav aria-label="Principale"></nav><nav aria-label="Principale"></nav>' }),
		).toEqual(['WCAG 1.3.1']);
		expect(
			rulesOn({ before: '<nav aria-label="Principale"></nav><nav aria-label="Percorso"></nav>' }),
		).toEqual([]);
	});

	test('has header cells in each table', () => {
		expect(rulesOn({ main: '<table><tr><td>a</td></tr></table>' })).toEqual(['WCAG 1.3.1']);
	});
});

describe('pictures', () => {
	test('have a text alternative', () => {
		expect(rulesOn({ main: '<img src="/a.png">' })).toEqual(['WCAG 1.1.1']);
	});

	test('are not described by the name of their file', () => {
		expect(rulesOn({ main: '<img src="/a.png" alt="DSC_1234.jpg">' })).toEqual(['WCAG 1.1.1']);
	});

	test('in frames have a title', () => {
		expect(rulesOn({ main: '<iframe src="/mappa/"></iframe>' })).toEqual(['WCAG 4.1.2']);
	});
});

describe('the policy', () => {
	test('allows no inline code or style', () => {
		expect(rulesOn({ main: '<script>a()</script>' })).toEqual(['CSP']);
		expect(rulesOn({ main: '<style>p{}</style>' })).toEqual(['CSP']);
		expect(rulesOn({ main: '<p style="color:red">a</p>' })).toEqual(['CSP']);
		expect(rulesOn({ main: '<button onclick="a()">a</button>' })).toEqual(['CSP']);
	});

	test('allows no resources from other hosts', () => {
		for (const main of [
			'<img alt="" src="https://altrove.example/a.png">',
			'<img alt="" src="/a.png" srcset="/a.png 1x, //altrove.example/b.png 2x">',
			'<iframe title="video" src="https://altrove.example/"></iframe>',
		]) {
			expect(rulesOn({ main })).toEqual(['GDPR art. 25']);
		}
		expect(
			rulesOn({ head: '<title>a</title><link rel="stylesheet" href="https://altrove.example/a.css">' }),
		).toEqual(['GDPR art. 25']);
		expect(
			rulesOn({ head: '<title>a</title><link rel="canonical" href="https://comune.example/">' }),
		).toEqual([]);
	});
});

describe('links', () => {
	test('say where they lead', () => {
		expect(rulesOn({ main: '<a href="/a/">Clicca qui</a>' })).toEqual(['WCAG 2.4.4']);
		expect(rulesOn({ main: '<a href="/a/"><svg></svg></a>' })).toEqual(['WCAG 2.4.4']);
		expect(rulesOn({ main: '<a href="/a/" aria-label="Vai a Facebook"><svg></svg></a>' })).toEqual([]);
		expect(rulesOn({ main: '<a href="/a/"><img alt="Regione Puglia" src="/r.svg"></a>' })).toEqual([]);
	});

	test('lead somewhere', () => {
		expect(rulesOn({ main: '<a href="#">Chiudi il menu</a>' })).toEqual(['WCAG 2.1.1']);
	});
});

test('a finding names the page, the element and the cure', () => {
	const [finding] = checkHtml({ path: '/orari/', html: pageWith({ main: '<h3>Sera</h3>' }) });

	expect(finding).toEqual({
		rule: 'WCAG 1.3.1',
		where: '/orari/ · <h3> Sera',
		what: 'Il titolo “Sera” è di livello 3 ma viene dopo un livello 1: un livello è saltato.',
		cure: 'Porta il titolo al livello 2.',
	});
});

test('lists links, resources and anchors', () => {
	const { links, ids } = linksIn(
		pageWith({ main: '<a href="/a/#b">La &amp; B</a><img alt="" src="/c.png"><p id="d"></p>' }),
	);

	expect(links).toEqual([
		{ href: '/a/#b', text: 'La & B', kind: 'link' },
		{ href: '/c.png', text: '', kind: 'resource' },
	]);
	expect([...ids]).toEqual(['d']);
});

describe('commands to the web server', () => {
	test('are allowed where alerts are included', () => {
		const main = `<!--# include virtual="/allerte/barra.it.html" --><!--%include "/allerte/barra.it.html"%-->
			<!--# if expr="on = off" --><!--%if false%--><a href="/allerte/">Allerte in corso</a><!--%end%--><!--# endif -->`;

		expect(rulesOn({ main })).toEqual([]);
	});

	test.each([
		'<!--# include virtual="/etc/passwd" -->',
		'<!--#include virtual="/allerte/barra.it.html" -->',
		'<!--# set var="a" value="b" -->',
		'<!--%include "/allerte/../segreto.html"%-->x',
		'<!--%env "HOME"%-->',
	])('%s is refused', (main) => {
		expect(rulesOn({ main })).toEqual(['CSP']);
	});
});
