import type { SiteApplication } from '@portolano/content-store';
import { createApp } from 'astro/app/entrypoint';
import { site } from 'virtual:portolano-site';
import { firstPictureAtOnce } from '../media/first-picture.ts';
import { describeApplication } from './describe.ts';

const app = createApp({ streaming: false });

/** The application that the publisher loads. */
export const application: SiteApplication = {
	...describeApplication(site),
	async render(path, context) {
		const request = new Request(new URL(path, context.view.site().origin));
		// `locals.context` is missing here: the route creates it from `portolano`.
		const response = await app.render(request, { locals: { portolano: context } });
		const { status, headers } = response;
		const contentType = headers.get('content-type') ?? 'text/html; charset=utf-8';
		const body = contentType.startsWith('image/')
			? new Uint8Array(await response.arrayBuffer())
			: firstPictureAtOnce(await response.text());
		return { status, body, contentType };
	},
};
