import { expect, test } from 'vitest';
import { validateHtml } from './validate-html.ts';

const page = (main: string) =>
	`<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Orari</title></head><body><main><h1>Orari</h1>${main}</main></body></html>`;

test('accepts conforming HTML', async () => {
	expect(
		await validateHtml({
			path: '/',
			html: page('<ul class="link-list" role="list"><li>a</li></ul><p id="1-orario">b</p>'),
		}),
	).toEqual([]);
});

test('finds what the standard forbids', async () => {
	const findings = await validateHtml({
		path: '/orari/',
		html: page('<p><div>a</div></p><ul><p>b</p></ul>'),
	});

	expect(findings.map(({ rule }) => rule)).toContain('HTML element-permitted-content');
	expect(findings[0]?.where).toMatch(/^\/orari\/ · /);
});
