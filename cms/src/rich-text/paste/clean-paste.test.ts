// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { cleanPaste } from './clean-paste.ts';
import { listsInText } from './markers.ts';

const compact = (html: string) =>
	html
		.replaceAll(/>\s*\n\s*</g, '><')
		.replaceAll(/\s+/g, ' ')
		.trim();
const cleaned = (html: string) => compact(cleanPaste(html).html);

/**
 * A list item as Word 2016 and 365 write it: CF_HTML with conditional comments, `MsoListParagraphCxSp…` and markers in
 * `mso-list:Ignore` spans. Structure after the clipboard fixtures of ckeditor5-paste-from-office (tests/_data/list,
 * MIT) and Microsoft's “Office HTML and XML reference”; the text is ours.
 */
const wordItem = (text: string, { level = 1, marker = '·', place = 'Middle', list = 'l0' } = {}) =>
	`<p class=MsoListParagraphCxSp${place} style='margin-left:${String(level * 36)}.0pt;text-indent:-18.0pt;mso-list:${list} level${String(level)} lfo1'>` +
	`<![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>` +
	`<span lang=IT>${text}<o:p></o:p></span></p>`;

const word = (body: string) =>
	`<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;} --></style><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head><body lang=IT style='tab-interval:35.4pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

describe('from Word', () => {
	test('lists become real lists of the same depth', () => {
		const body = [
			'<p class=MsoNormal>Porta con te:<o:p></o:p></p>',
			wordItem('documento', { place: 'First' }),
			wordItem('carta d’identità', { level: 2, marker: 'o' }),
			wordItem('passaporto', { level: 2, marker: 'o' }),
			wordItem('codice fiscale', { place: 'Last' }),
		].join('\n');

		expect(cleaned(word(body))).toBe(
			'<p>Porta con te:</p><ul><li>documento<ul><li>carta d’identità</li><li>passaporto</li></ul></li><li>codice fiscale</li></ul>',
		);
	});

	test('numbered lists keep their numbers, and two lists stay separate', () => {
		const body = [
			wordItem('terzo', { marker: '3.' }),
			wordItem('quarto', { marker: '4.' }),
			'<p class=MsoNormal>Poi:</p>',
			wordItem('a capo', { marker: '1.', list: 'l1' }),
		].join('');

		expect(cleaned(word(body))).toBe(
			'<ol start="3"><li>terzo</li><li>quarto</li></ol><p>Poi:</p><ol><li>a capo</li></ol>',
		);
	});

	test('paragraphs that begin with “·” or “o” become lists', () => {
		const body =
			'<p class=MsoListParagraph style="margin-left:36.0pt">·&nbsp;&nbsp;&nbsp; documento</p>' +
			'<p class=MsoListParagraph style="margin-left:72.0pt">o&nbsp;&nbsp; passaporto</p>' +
			'<p>·&nbsp;&nbsp;&nbsp; codice fiscale</p>';

		expect(cleaned(word(body))).toBe(
			'<ul><li>documento<ul><li>passaporto</li></ul></li><li>codice fiscale</li></ul>',
		);
	});

	test.each(['ü', 'Ø', 'v', 'q', '§', '–', '-', '*', '■', '➢', '✓', '\u{f0d8}', '\u{f0fc}'])(
		'“%s” marks an item too',
		(marker) => {
			const left = `<p class=MsoListParagraph style="margin-left:36.0pt">${marker}&nbsp;&nbsp; carta</p>`;

			expect(cleaned(word(wordItem('carta', { marker })))).toBe('<ul><li>carta</li></ul>');
			expect(cleaned(word(left)).replaceAll(/<\/?ul>/g, '')).toBe('<li>carta</li>');
		},
	);

	test('numbers with several parts count by their last part', () => {
		const body =
			wordItem('capo', { marker: '1.' }) +
			wordItem('primo', { level: 2, marker: '1.1.' }) +
			wordItem('secondo', { level: 2, marker: '1.2' });

		expect(cleaned(word(body))).toBe('<ol><li>capo<ol><li>primo</li><li>secondo</li></ol></li></ol>');
	});

	test('letters and Roman digits become numbers with the same start, with a message', () => {
		const body =
			wordItem('terza', { marker: 'c)' }) +
			wordItem('quarta', { marker: 'd)' }) +
			'<p class=MsoNormal>Poi</p>' +
			wordItem('quarto', { marker: 'iv.', list: 'l1' });
		const { html, notes } = cleanPaste(word(body));

		expect(compact(html)).toBe(
			'<ol start="3"><li>terza</li><li>quarta</li></ol><p>Poi</p><ol start="4"><li>quarto</li></ol>',
		);
		expect(notes).toEqual([
			'Un elenco con lettere o numeri romani ora ha i numeri 1, 2, 3: dove il testo rimanda a una lettera, correggilo.',
		]);
	});

	test('a marker with words, such as “Art. 1”, stays in the text', () => {
		expect(cleaned(word(wordItem('Oggetto', { marker: 'Art. 1' })))).toMatch(
			/^<p>Art\. 1(?:&nbsp;|\s)+Oggetto<\/p>$/,
		);
	});

	test('a list that restarts right after another becomes a separate list', () => {
		const body =
			wordItem('terzo', { marker: '3.' }) +
			wordItem('quarto', { marker: '4.' }) +
			wordItem('primo', { marker: '1.', list: 'l1' }) +
			wordItem('secondo', { marker: '2.', list: 'l1' });

		expect(cleaned(word(body))).toBe(
			'<ol start="3"><li>terzo</li><li>quarto</li></ol><ol><li>primo</li><li>secondo</li></ol>',
		);
	});

	test('the caption of a table becomes a paragraph above it', () => {
		expect(cleaned('<table><caption>Tariffe</caption><tr><td>1</td></tr></table>')).toMatch(
			/^<p>Tariffe<\/p><table>/,
		);
	});

	test('a list that starts at the second level keeps its depth', () => {
		const body = wordItem('dentro', { level: 2, marker: 'o' }) + wordItem('fuori');

		expect(cleaned(word(body))).toBe('<ul><li><ul><li>dentro</li></ul></li><li>fuori</li></ul>');
	});

	test('a paragraph that begins with a letter or a dash and a space stays a paragraph', () => {
		expect(cleaned('<p>o si va o si resta</p><p>- disse lui</p>')).toBe(
			'<p>o si va o si resta</p><p>- disse lui</p>',
		);
	});

	test('all markup of Office is removed', () => {
		const body =
			'<p class=MsoNormal align=center style="mso-margin-top-alt:auto;text-align:center;color:#1F497D"><b><span style="font-size:14.0pt;mso-ansi-language:IT">Avviso</span></b><o:p>&nbsp;</o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>';

		expect(cleaned(word(body)).replaceAll('\u00a0', '').replaceAll('&nbsp;', '')).toBe(
			'<p><b>Avviso</b></p>',
		);
	});

	test('pictures are dropped, with a message on what to do', () => {
		const body =
			'<p class=MsoNormal>Il porto <!--[if gte vml 1]><v:shape><v:imagedata src="file:///C:/a.png"/></v:shape><![endif]--><![if !vml]><img width=300 src="file:///C:/Temp/msohtmlclip1/01/clip_image002.jpg" v:shapes="a"><![endif]></p>';
		const { html, notes } = cleanPaste(word(body));

		expect(compact(html)).toBe('<p>Il porto </p>');
		expect(notes).toEqual([
			'Un’immagine non è stata incollata: caricala tra le Immagini, scrivendo che cosa mostra, e inseriscila dalla barra dell’editor.',
		]);
	});

	test('footnotes become text at the end with their numbers, with a message', () => {
		const body =
			'<p class=MsoNormal>La tariffa<a style="mso-footnote-id:ftn1" href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference>[1]</span></a> cambia.</p>' +
			'<div style="mso-element:footnote-list"><hr align=left size=1 width="33%"><div style="mso-element:footnote" id=ftn1><p class=MsoFootnoteText><a style="mso-footnote-id:ftn1" href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Delibera 12.</p></div></div>';
		const { html, notes } = cleanPaste(word(body));

		expect(compact(html).replaceAll(/<\/?div>/g, '')).toBe(
			'<p>La tariffa[1] cambia.</p><p>[1] Delibera 12.</p>',
		);
		expect(notes).toHaveLength(1);
		expect(notes[0]).toContain('note a piè di pagina');
	});

	test('tracked changes are accepted and comments dropped, with a message on both', () => {
		const body =
			'<p class=MsoNormal>Entro il <del cite="mailto:Anna" datetime="2026-11-20T10:00"><span>30 novembre</span></del><ins cite="mailto:Anna" datetime="2026-11-20T10:00">15 dicembre</ins><span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[A1]</a></span>.</p><div style="mso-element:comment-list"><div style="mso-element:comment"><p class=MsoCommentText>Controllare</p></div></div>';
		const { html, notes } = cleanPaste(word(body));

		expect(compact(html)).toBe('<p>Entro il 15 dicembre.</p>');
		expect(notes.join(' ')).toMatch(/commenti.*modifiche tracciate/);
	});

	test('text struck through on purpose stays struck through', () => {
		expect(
			cleaned(
				word(
					'<p class=MsoNormal><s>30 novembre</s> <span style="text-decoration:line-through">1 dicembre</span></p>',
				),
			),
		).toBe('<p><s>30 novembre</s> <s>1 dicembre</s></p>');
	});

	test('tables keep cells that span rows', () => {
		const table =
			'<table class=MsoTableGrid border=1 style="border-collapse:collapse"><tr><td width=200 rowspan=2 style="border:solid"><p class=MsoNormal>Tributi</p></td><td><p class=MsoNormal>lunedì</p></td></tr></table>';

		expect(cleaned(word(table))).toContain('<td rowspan="2"><p>Tributi</p></td><td><p>lunedì</p></td>');
	});
});

describe('headings', () => {
	test.each([
		['<h1>A</h1><h2>B</h2>', '<h2>A</h2><h3>B</h3>'],
		['<h4>A</h4><h2>B</h2>', '<h2>A</h2><h2>B</h2>'],
		['<h1>A</h1><h4>B</h4><h2>C</h2>', '<h2>A</h2><h3>B</h3><h3>C</h3>'],
		[
			'<h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4><h5>E</h5>',
			'<h2>A</h2><h3>B</h3><h4>C</h4><h4>D</h4><h4>E</h4>',
		],
		['<p class="MsoTitle">Titolo</p><h1>A</h1>', '<h2>Titolo</h2><h2>A</h2>'],
		['<h1></h1><h3>A</h3>', '<h2>A</h2>'],
	])('%s gets the levels of a text, none skipped', (html, expected) => {
		expect(cleaned(html)).toBe(expected);
	});
});

/** Lists as mail programs, PDF readers and “paste as text” provide them: lines, `div`s, plain text. */
describe('from programs without lists', () => {
	test.each([
		['<p>• uno</p><p>• due</p>', '<ul><li>uno</li><li>due</li></ul>'],
		[
			'<p>Porta:<br>• uno<br>continua<br>•due</p>',
			'<p>Porta:</p><ul><li>uno<br>continua</li><li>due</li></ul>',
		],
		['<div>· uno</div><div>· <b>due</b></div>', '<ul><li>uno</li><li><b>due</b></li></ul>'],
	])('%s becomes a list', (html, expected) => {
		expect(cleaned(html)).toBe(expected);
	});

	test.each([
		[
			'Porta:\n·\tcarta\no\tpassaporto\n·\tcodice <b>',
			'<p>Porta:</p><ul><li>carta<ul><li>passaporto</li></ul></li><li>codice &lt;b&gt;</li></ul>',
		],
		['2.\tdue\r\n3.\ttre', '<ol start="2"><li>due</li><li>tre</li></ol>'],
		['• uno\n\n• due', '<ul><li>uno</li><li>due</li></ul>'],
	])('the plain text “%s” becomes a list', (text, expected) => {
		expect(cleaned(listsInText(text) ?? '')).toBe(expected);
	});

	test.each(['o si va o si resta', '1. Premessa', '- disse lui', 'due · tre'])(
		'the plain text “%s” stays as it is',
		(text) => {
			expect(listsInText(text)).toBeUndefined();
		},
	);

	test('a list begins with the number of its first item', () => {
		expect(cleaned('<ol><li value="5">cinque</li><li>sei</li></ol>')).toBe(
			'<ol start="5"><li>cinque</li><li>sei</li></ol>',
		);
	});

	test.each([
		'<ol type="a"><li>uno</li></ol>',
		'<ol style="list-style-type: upper-roman"><li>uno</li></ol>',
		'<ol><li style="list-style-type:lower-alpha">uno</li></ol>',
	])('%s gets a message that its letters became numbers', (html) => {
		expect(cleanPaste(html)).toMatchObject({
			html: '<ol><li>uno</li></ol>',
			notes: [expect.stringContaining('lettere')],
		});
	});
});

/** HTML of LibreOffice 7 and 24 (“HTML (StarWriter)”, sw/source/filter/html): `western`, `font`, `sdfootnote…`. */
describe('from LibreOffice', () => {
	test('lists and footnotes are kept, fonts are dropped', () => {
		const html =
			'<meta http-equiv="content-type" content="text/html; charset=utf-8"/><style type="text/css">p { margin-bottom: 0.25cm }</style>' +
			'<h1 class="western">Orari</h1><ul><li><p style="margin-bottom: 0cm"><font face="Liberation Serif, serif">lunedì</font></p></li></ul>' +
			'<ol start="2"><li><p>secondo</p></li></ol><p align="justify">Testo<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Nota</p></div>';
		const { html: clean, notes } = cleanPaste(html);

		expect(compact(clean).replaceAll(/<\/?div>/g, '')).toBe(
			'<h2>Orari</h2><ul><li><p>lunedì</p></li></ul><ol start="2"><li><p>secondo</p></li></ol><p>Testo[1] </p><p>[1] Nota</p>',
		);
		expect(notes).toHaveLength(1);
	});
});

/** HTML of Google Docs: all in a `b` that isn't bold, `aria-level` on items, lists directly in lists, styled spans. */
describe('from Google Docs', () => {
	test('bold, strike-through, superscript and lists are kept', () => {
		const html =
			'<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1f2e"><h1 dir="ltr" style="line-height:1.38"><span style="font-size:20pt">Bando</span></h1>' +
			'<p dir="ltr" style="line-height:1.38;margin-top:0pt"><span style="font-weight:700">Entro il </span><span style="font-weight:400;text-decoration:line-through">30 novembre</span><span style="font-size:0.6em;vertical-align:super">2</span></p>' +
			'<ul style="margin-top:0"><li dir="ltr" aria-level="1"><p role="presentation"><span>uno</span></p></li><ul><li dir="ltr" aria-level="2"><p role="presentation"><span>dentro</span></p></li></ul></ul></b>';

		expect(cleaned(html)).toBe(
			'<h2>Bando</h2><p><strong>Entro il </strong><s>30 novembre</s><sup>2</sup></p><ul><li><p>uno</p></li><ul><li><p>dentro</p></li></ul></ul>',
		);
	});
});

describe('from a browser', () => {
	test('scripts, videos, dead links and styling are dropped', () => {
		const html =
			'<article class="post"><h3 style="color:red">Notizia</h3><p onclick="x()">Leggi <a href="https://example.org/a" target="_blank" class="b">qui</a> o <a href="#top">su</a>.</p><video></video><script>alert(1)</script><button>Condividi</button></article>';
		const { html: clean, notes } = cleanPaste(html);

		expect(compact(clean)).toBe('<h2>Notizia</h2><p>Leggi <a href="https://example.org/a">qui</a> o su.</p>');
		expect(notes).toEqual(['Video, moduli e altri elementi che l’editor non ha non sono stati incollati.']);
	});
});
