import type { Published } from '@portolano/content-models';
import { renderSite } from './rendered-site.ts';
import { buildMedia, buildNews, inBoth, inItalian, smallTown, to } from '@portolano/test-kit';
import { load } from 'cheerio';
import { expect, test } from 'vitest';

function picture(id: string, texts: Partial<Published<'media'>>) {
	return buildMedia({ owner: 'visit', id, credit: 'Anna Bo', ...texts });
}

const untranslated = picture('a', {
	alternativeText: inItalian('Il molo'),
	caption: inItalian('Il molo di sera'),
});
const translated = picture('b', {
	alternativeText: inBoth('Le reti', 'The nets'),
	caption: inBoth('Reti al sole', 'Nets in the sun'),
	languages: ['it', 'en'],
});

const inText = { kind: 'picture' as const, media: to('media', 'a') };
const story = buildNews({
	owner: 'visit',
	languages: ['it', 'en'],
	title: inBoth('Prova', 'Trial'),
	slug: inBoth('prova', 'trial'),
	summary: inBoth('In breve', 'In short'),
	body: { it: [inText], en: [inText, { ...inText, caption: 'The pier at dusk' }] },
	image: to('media', 'a'),
	gallery: [to('media', 'b')],
});

/** Returns for each figure of a page its alternative text, caption and languages. */
function figuresOf(html: string) {
	const page = load(html);
	return page('main figure')
		.map((_, figure) => {
			const { alt, lang } = page(figure).find('img').attr() ?? {};
			const named = page(figure)
				.find('figcaption span')
				.map((_index, span) => `${page(span).attr('lang') ?? ''}: ${page(span).text()}`)
				.get();
			return { alt, lang, caption: page(figure).text().replaceAll(/\s+/g, ' ').trim(), named };
		})
		.get();
}

const tomorrow = buildNews({
	owner: 'visit',
	languages: ['it', 'en'],
	title: inBoth('Domani', 'Tomorrow'),
	slug: inBoth('domani', 'tomorrow'),
	summary: inBoth('In breve', 'In short'),
	topics: ['turismo'],
	date: '2027-01-10T08:00:00.000Z',
});

/** Defines the tests of the stories of the brand site at `root`. */
export function storiesSuite(root: URL): void {
	test('a story dated in the future is online, and waits for its date in lists, feeds and the index', async () => {
		const telling = async (now: string) => {
			const documents = [...smallTown(), tomorrow];
			const rendered = await renderSite({ root, site: 'visit', documents, now });
			return [...rendered]
				.filter(([, text]) => /\/(?:storie\/domani|stories\/tomorrow)\//.test(text))
				.map(([path]) => path);
		};
		const own = ['/storie/domani/', '/en/stories/tomorrow/'];
		const before = await telling('2027-01-10T07:59:59.000Z');
		const after = await telling('2027-01-10T08:00:00.000Z');

		expect(before.filter((path) => !/^\/sitemap/.test(path)).toSorted()).toEqual(own.toSorted());
		expect(after).toEqual(expect.arrayContaining([...own, '/storie/', '/en/stories/']));
		expect(after.length).toBeGreaterThan(before.length + 4);
	}, 180_000);

	test('on an English page the texts of a picture declare their language', async () => {
		const documents = [...smallTown(), untranslated, translated, story];
		const rendered = await renderSite({ root, site: 'visit', documents, paths: /\/(?:prova|trial)\/$/ });
		const [italian = '', english = ''] = [/prova/, /trial/].map(
			(path) => [...rendered].find(([name]) => path.test(name))?.[1] ?? '',
		);
		const pier = {
			alt: 'Il molo',
			caption: 'Il molo di sera — Crediti: Anna Bo',
			lang: undefined,
			named: [],
		};
		const nets = { ...pier, alt: 'Le reti', caption: 'Reti al sole — Crediti: Anna Bo' };
		const untranslatedPier = {
			alt: 'Il molo',
			lang: 'it',
			caption: 'Il molo di sera — Credit: Anna Bo',
			named: ['it: Il molo di sera', 'en: Credit: Anna Bo'],
		};

		expect(figuresOf(italian)).toEqual([pier, pier, nets]);
		expect(figuresOf(english)).toEqual([
			untranslatedPier,
			untranslatedPier,
			{ ...untranslatedPier, caption: 'The pier at dusk — Credit: Anna Bo', named: ['en: Credit: Anna Bo'] },
			{
				alt: 'The nets',
				lang: 'en',
				caption: 'Nets in the sun — Credit: Anna Bo',
				named: ['en: Nets in the sun', 'en: Credit: Anna Bo'],
			},
		]);
	}, 180_000);
}
