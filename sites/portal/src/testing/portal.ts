import type { Published } from '@portolano/content-models';
import { buildPage, buildService, inItalian, smallTown, to } from '@portolano/test-kit';
import { renderSite } from '@portolano/site-kit/testing.ts';
import { load, type CheerioAPI } from 'cheerio';
import { beforeAll, expect } from 'vitest';

// The portal of the small town, rendered once for all its tests.

const extraServices = Array.from({ length: 6 }, (_, index) =>
	buildService({ title: inItalian(`Servizio di prova ${String(index + 1)}`), categories: ['turismo'] }),
);

const written = buildPage({
	title: inItalian('Prova di scrittura'),
	body: inItalian([
		{
			kind: 'paragraph',
			children: [
				{ kind: 'text', text: 'Una ' },
				{ kind: 'text', text: 'parola', marks: ['strong'] },
				{ kind: 'text', text: ', un ' },
				{
					kind: 'link',
					to: { kind: 'document', document: to('news', 'news-mai-uscita') },
					children: [{ kind: 'text', text: 'collegamento' }],
				},
				{ kind: 'text', text: ' e <b>nient’altro</b>.' },
			],
		},
		{ kind: 'heading', level: 1, children: [{ kind: 'text', text: 'Titolo' }] },
	]),
});

/** Where AgID keeps the declaration of accessibility of a site. */
export const declaration = 'https://form.agid.gov.it/view/0b1c2d3e-0000-11ee-8000-000000000000';

/** The portal as a city has it once it has declared how accessible it is, with pictures as they are kept today. */
function declared(document: Published): Published {
	if (document.type === 'media') return withShareImage(document);
	return document.type === 'site' && document.key === 'portale'
		? { ...document, accessibility: { ...document.accessibility, declarationUrl: declaration } }
		: document;
}

function withShareImage(media: Published<'media'>): Published<'media'> {
	const shareImage = media.variants.slice(-1).map(({ file }) => ({
		file: { ...file, name: file.name.replace(/\.\w+$/, '.jpg'), mime: 'image/jpeg' },
		format: 'jpeg' as const,
		width: 1200,
		height: 630,
	}))[0];
	return { ...media, shareImage };
}

export const root = new URL('../../', import.meta.url);
export const pages = new Map<string, CheerioAPI>();
export const files = new Map<string, string>();

beforeAll(async () => {
	const rendered = await renderSite({
		root,
		site: 'portale',
		documents: [...smallTown().map(declared), ...extraServices, written],
	});
	for (const [path, text] of rendered) {
		if (path.endsWith('/') || path.endsWith('.html')) pages.set(path, load(text));
		else files.set(path, text);
	}
}, 120_000);

export function pageAt(path: string): CheerioAPI {
	const page = pages.get(path);
	if (!page) throw new Error(`The portal has no page ${path}.`);
	return page;
}

export const marked = (page: CheerioAPI, name: string) => page(`[data-element="${name}"]`);
export const textsOf = (page: CheerioAPI, name: string) =>
	marked(page, name)
		.toArray()
		.map((element) => page(element).text().trim());
// A text that is not empty; the matcher has no type of its own.
export const filled: unknown = expect.stringMatching(/\S/);
// What the gateway shows to who has rated a page without scripts, and where it leads back from there.
export const afterRating = ['/valutazione/grazie/', '/valutazione/non-inviata/'];
export const wayBack = '/valutazione/ritorno/';
export const sheet = '/servizi/anagrafe-e-stato-civile/carta-d-identita-elettronica/';
