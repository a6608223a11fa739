import { feedbackReturnPath } from '@portolano/content-models';
import { expect, test } from 'vitest';
import { checkPage } from './page-check.ts';

function problemsWith(href: string): string[] {
	const body = `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Grazie</title></head><body><main><h1>Grazie</h1><p><a href="${href}">Torna alla pagina</a></p></main></body></html>`;
	const contentType = 'text/html; charset=utf-8';
	const page = { path: '/valutazione/grazie/', body, contentType, files: new Map<string, string>() };
	return checkPage(page, new Set(['/novita/']))
		.filter(({ isBlocking }) => !isBlocking)
		.map(({ message }) => message);
}

test('a link to a missing page is reported', () => {
	expect(problemsWith('/manca/')).toHaveLength(1);
	expect(problemsWith('/novita/')).toEqual([]);
});

test('a link to an address served by the gateway is not broken', () => {
	expect(problemsWith(feedbackReturnPath)).toEqual([]);
});
