import { expect, test } from 'vitest';
import { serverFallback, serverInclude, withIncludes, withoutOtherCommands } from './server-includes.ts';

const [bar, state] = ['/allerte/barra.it.html', '/allerte/stato.it.html'];
const { start, end } = serverFallback;
const page = `<body>${serverInclude(bar)}<p>${serverInclude(state)}${start}<a href="/">Allerte</a>\n${end}</p>`;
const files: Record<string, string> = { [bar]: '<aside>$& $1</aside>', [state]: 'Nessuna allerta' };
const textOf = (path: string) => files[path];

test('the texts of the files are in place of the comments, and the fallback is gone', () => {
	expect(withIncludes(page, textOf)).toBe('<body><aside>$& $1</aside><p>Nessuna allerta</p>');
});

test('without a file the fallback stays, and nothing is put in place of its comments', () => {
	const text = (path: string) => (path === bar ? 'BARRA' : undefined);
	expect(withIncludes(page, text)).toBe(page.replace(serverInclude(bar), 'BARRA'));
});

test('commands other than ours are texts, in pages and in files', () => {
	const others = [
		'<!--# include file="/etc/passwd" -->',
		'<!--#include virtual="/allerte/barra.it.html" -->',
		'<!--%include "/allerte/barra.it.html"%-->',
		'<!--# include virtual="/altro.html" --><!--%include "/altro.html"%-->',
		'{{ env "HOME" }}',
	].join('');
	expect(withIncludes(others, textOf)).toBe(others);
	expect(withIncludes(serverInclude(bar), () => serverInclude(bar))).toBe(serverInclude(bar));
});

test('commands in a page are escaped, also in attributes, and the places of alerts stay', () => {
	const hostile = '<img alt="<!--%env `HOME`%--><!--# include virtual=\'/a\' -->"><!--#echo-->';
	expect(withoutOtherCommands(page + hostile)).toBe(
		`${page}<img alt="&lt;!--%env \`HOME\`%-->&lt;!--# include virtual='/a' -->">&lt;!--#echo-->`,
	);
	expect(withoutOtherCommands('<!--# include virtual="/allerte/barra.it.html" -->')).toMatch(/^&lt;/);
	expect(withoutOtherCommands('<!-- un commento --><!--[if IE]-->')).toBe(
		'<!-- un commento --><!--[if IE]-->',
	);
});
