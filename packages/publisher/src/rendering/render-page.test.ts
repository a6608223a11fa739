import { createStore, type SiteApplication } from '@portolano/content-store';
import { expect, test } from 'vitest';
import { render } from './render-page.ts';

const written = '<img alt="<!--%env `HOME`%-->">';

/** An application whose only page has in an attribute what somebody wrote. */
function application(contentType: string): SiteApplication {
	return {
		families: [],
		languageOf: () => 'it',
		rankOf: () => 'page',
		render: () => Promise.resolve({ status: 200, body: written, contentType }),
	};
}

test('a text in a page is no command to a web server; other files stay as they are', async () => {
	const store = createStore({ now: '2026-11-22T09:00:00.000Z' });
	const view = store.view({
		site: 'portale',
		language: 'it',
		recorder: store.recorder(),
		showing: undefined,
	});
	const bodyAs = async (contentType: string) => {
		const rendered = await render(application(contentType), '/', { view, path: '/' });
		return 'body' in rendered ? rendered.body : rendered.message;
	};
	expect(await bodyAs('text/html; charset=utf-8')).toBe('<img alt="&lt;!--%env `HOME`%-->">');
	expect(await bodyAs('application/xml')).toBe(written);
});
