import { lastingPath } from '@portolano/content-models';
import { createStore } from '@portolano/content-store';
import { buildFile, buildLog, smallTown, smallTownNow, to } from '@portolano/test-kit';
import { describe, expect, test } from 'vitest';
import { downloadsOf } from '../media/files.ts';
import { hrefOfReference } from './references.ts';
import { hrefOfTarget, isOutside } from './targets.ts';

function pageOn(site: string, language: 'it' | 'en' = 'it') {
	const store = createStore({ now: smallTownNow });
	for (const entry of buildLog(smallTown())) store.apply(entry);
	const recorder = store.recorder();
	const view = store.view({ site, language, recorder });
	return { context: { view, site: view.site(), language }, files: recorder.files };
}

const contextOf = (...page: Parameters<typeof pageOn>) => pageOn(...page).context;

describe('an address', () => {
	test('on the same site is a path', () => {
		expect(hrefOfReference(contextOf('portale'), to('office', 'office-giunta-comunale'))).toBe(
			'/amministrazione/organi-di-governo/giunta-comunale/',
		);
	});

	test('of a document of another site is on the site of its owner', () => {
		const area = contextOf('polizia-locale');
		const { origin } = contextOf('portale').site;
		expect(hrefOfReference(area, to('office', 'office-giunta-comunale'))).toBe(
			`${origin}/amministrazione/organi-di-governo/giunta-comunale/`,
		);
	});

	test('from an English page to a document only in Italian leads to the Italian page', () => {
		const { origin } = contextOf('portale').site;
		expect(hrefOfReference(contextOf('visit', 'en'), to('place', 'place-biblioteca-comunale'))).toBe(
			`${origin}/vivere-il-comune/luoghi/biblioteca-comunale/`,
		);
	});

	test('of an unpublished document is undefined', () => {
		expect(hrefOfReference(contextOf('portale'), to('news', 'news-mai-uscita'))).toBeUndefined();
	});
});

describe('an upload', () => {
	const upload = to('file', buildFile().id);
	const lasting = lastingPath(buildFile());

	test('has its lasting address as a path on the site of its owner, which the page waits for', () => {
		const { context, files } = pageOn('portale');
		expect(hrefOfReference(context, upload)).toBe(lasting);
		expect(downloadsOf(context, [upload])).toMatchObject([{ href: lasting }]);
		expect(files).toEqual(new Map([[lasting, buildFile().file.sha256]]));
	});

	test('is on the site of its owner also for pages of others', () => {
		const { context, files } = pageOn('polizia-locale');
		const { origin } = contextOf('portale').site;
		expect(hrefOfReference(context, upload)).toBe(`${origin}${lasting}`);
		expect(files.size).toBe(0);
	});
});

test('a question leads to its answer on the page of the questions', () => {
	const context = contextOf('portale');
	const { items } = context.view.list({
		type: 'question',
		select: [],
		order: { by: 'order', direction: 'ascending' },
		limit: 1,
	});
	const [question] = items;
	expect(question && hrefOfReference(context, question)).toMatch(/^\/domande-frequenti\/#[a-z-]+$/);
});

test('telephone numbers and e-mail addresses become tel and mailto links', () => {
	const context = contextOf('portale');
	expect(hrefOfTarget(context, { kind: 'phone', number: '+39 099 000001' })).toBe('tel:+39099000001');
	expect(hrefOfTarget(context, { kind: 'email', address: 'urp@borgomarina.example' })).toBe(
		'mailto:urp@borgomarina.example',
	);
});

test('only addresses on other origins are external', () => {
	const context = contextOf('portale');
	expect(isOutside(context, `${context.site.origin}/servizi/`)).toBe(false);
	expect(isOutside(context, 'https://www.agid.gov.it/')).toBe(true);
	expect(isOutside(context, '/servizi/')).toBe(false);
});
