import type { SiteApplication } from '@portolano/content-store';
import { site } from 'virtual:portolano-site';
import { createPageContext } from '../page-context.ts';
import { describeApplication } from './describe.ts';
import { readPreloads } from '../preloads/read-preloads.ts';
import { withPreloads } from '../preloads/preloads.ts';
import { renderHtml } from './render-html.ts';
import { renderingAt } from './rendering-at.ts';

const preloads = readPreloads(import.meta.url);

const notFound = { status: 404, body: 'Not found', contentType: 'text/plain; charset=utf-8' } as const;

/** The application that the publisher loads. */
export const application: SiteApplication = {
	...describeApplication(site),
	async render(_path, request) {
		const context = createPageContext(request, site);
		const found = renderingAt(context);
		if (!found) return notFound;
		if ('component' in found) {
			const html = await renderHtml(found, context, request);
			return { status: 200, body: withPreloads(html, preloads), contentType: 'text/html' };
		}
		const { contentType } = found;
		const body = 'bytes' in found ? found.bytes : await found.text;
		return body === undefined ? notFound : { status: 200, body, contentType };
	},
};
