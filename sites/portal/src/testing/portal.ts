import { emergencyPath, type Published } from '@portolano/content-models';
import { buildPage, buildService, inItalian, prose, smallTown, to } from '@portolano/test-kit';
import { renderSite } from '@portolano/site-kit/testing.ts';
import { load, type CheerioAPI } from 'cheerio';
import { beforeAll, expect } from 'vitest';

// The portal of the small town, rendered once for all its tests.

const extraServices = Array.from({ length: 6 }, (_, index) =>
	buildService({
		title: inItalian(`Servizio di prova ${String(index + 1)}`),
		categories: ['turismo'],
		topics: ['turismo'],
		...(index === 0
			? {
					lifeEvents: ['morte-ed-eredita'],
					businessEvents: ['avvio-impresa'],
					audiences: ['anziani'],
					inShort: { cost: inItalian('Gratuito') },
					notNeeded: inItalian(prose('Non servono fotocopie.')),
					acceptsItWallet: true,
				}
			: index < 5
				? { lifeEvents: ['morte-ed-eredita'] }
				: {}),
	}),
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

/** Address of the site's accessibility declaration at AgID. */
export const declaration = 'https://form.agid.gov.it/view/0b1c2d3e-0000-11ee-8000-000000000000';

/** Address where the people of the small town sign in. */
export const personalArea = 'https://servizi.borgomarina.example/area/';

/** Returns the documents of a portal with a declared accessibility and with a share image for every picture. */
function declared(document: Published): Published {
	if (document.type === 'media') return withShareImage(document);
	if (document.type === 'body') return { ...document, personalAreaUrl: personalArea };
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
		// The page for emergencies has a layout of its own: scripts/src/alerts has its tests.
		const isPage = path !== emergencyPath && (path.endsWith('/') || path.endsWith('.html'));
		if (isPage) pages.set(path, load(text));
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
// Matches a text that isn't empty. Typed as unknown, because the matcher has no type of its own.
export const filled: unknown = expect.stringMatching(/\S/);
// The pages shown by the gateway after a rating without scripts, and the address that leads back to the rated page.
export const afterRating = ['/valutazione/grazie/', '/valutazione/non-inviata/'];
export const wayBack = '/valutazione/ritorno/';
export const sheet = '/servizi/anagrafe-e-stato-civile/carta-d-identita-elettronica/';
