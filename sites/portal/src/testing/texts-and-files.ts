import { describe, expect, test } from 'vitest';
import { files, pageAt, pages } from './portal.ts';

describe('a text of the editors', () => {
	test('keeps its marks and its spaces, and its markup is escaped', () => {
		const page = pageAt('/prova-di-scrittura/');
		expect(page('.richtext-wrapper p').first().text()).toBe(
			'Una parola, un collegamento e <b>nient’altro</b>.',
		);
		expect(page('.richtext-wrapper p strong').text()).toBe('parola');
	});

	test('keeps the text of a link to an unpublished document, without the link', () => {
		expect(pageAt('/prova-di-scrittura/')('.richtext-wrapper a').length).toBe(0);
	});

	test('has headings one level below the title of the page', () => {
		expect(pageAt('/prova-di-scrittura/')('.richtext-wrapper h2').text()).toBe('Titolo');
	});
});

describe('files', () => {
	test('the sitemap names every page that may be indexed', () => {
		const listed = [...files]
			.filter(([path]) => path.startsWith('/sitemap'))
			.map(([, text]) => text)
			.join('');
		const missing = [...pages].filter(
			([path, page]) => page('meta[name="robots"]').length === 0 && !listed.includes(`${path}</loc>`),
		);
		expect(missing.map(([path]) => path)).toEqual([]);
	});

	test('there are a feed, a calendar of all events and one of each', () => {
		expect(files.get('/novita/feed.xml')).toContain('<rss');
		expect(files.get('/vivere-il-comune/eventi/calendario.ics')).toContain('BEGIN:VEVENT');
		expect(files.get('/vivere-il-comune/eventi/festa-del-mare/evento.ics')).toContain('Festa del mare');
	});
});
