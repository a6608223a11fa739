import type { Published, SiteKey } from '@portolano/content-models';
import { publish, smallTown } from '@portolano/test-kit';
import { expect, test } from 'vitest';
import { openSite } from './rendered-site.ts';

interface Site {
	root: URL;
	site: SiteKey;
}

/** Returns the paths of what is rendered again when a site changes, once all of it was rendered. */
async function touchedBy(
	change: (document: Published<'site'>) => Partial<Published<'site'>>,
	{ root, site }: Site,
): Promise<string[]> {
	const documents = smallTown();
	const { application, store, pages } = await openSite({ root, site, documents });
	for (const page of pages) {
		const recorder = store.recorder();
		const view = store.view({ site, language: application.languageOf(page.path), recorder });
		await application.render(page.path, { ...page, view });
		store.record({ site, path: page.path }, recorder);
	}
	const document = documents.find((other) => other.type === 'site' && other.key === site);
	if (document?.type !== 'site') throw new Error(`The small town has no site ${site}.`);
	const { touched } = store.apply(publish(store.seq + 1, { ...document, ...change(document) }));
	return touched.map(({ path }) => path).toSorted();
}

/** Defines tests that give a site another theme and another mark. */
export function themeChangeSuite(place: Site): void {
	test(`another theme of ${place.site} changes two files and no page`, async () => {
		const touched = await touchedBy(({ theme }) => ({ theme: { ...theme, primary: '#5a2d82' } }), place);

		expect(touched).toEqual(['/site.webmanifest', '/tema.css']);
	}, 120_000);

	test(`another mark of ${place.site} changes its own files and no page`, async () => {
		const touched = await touchedBy(
			({ mark }) => ({ mark: { format: 'png', data: 'AAAA', icons: mark.icons } }),
			place,
		);

		expect(touched.filter((path) => path.endsWith('/'))).toEqual([]);
		expect(touched).toEqual(expect.arrayContaining(['/favicon.ico', '/immagine-del-sito.jpg', '/tema.css']));
	}, 120_000);
}
