import type { SiteKey } from '@portolano/content-models';
import { publish, smallTown } from '@portolano/test-kit';
import { expect, test } from 'vitest';
import { openSite } from './rendered-site.ts';

/** Defines a test that gives a site another theme. */
export function themeChangeSuite({ root, site }: { root: URL; site: SiteKey }): void {
	test(`another theme of ${site} changes two files and no page`, async () => {
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
		const theme = { ...document.theme, primary: '#5a2d82' } as const;

		const { touched } = store.apply(publish(store.seq + 1, { ...document, theme }));

		expect(touched.map(({ path }) => path).toSorted()).toEqual(['/site.webmanifest', '/tema.css']);
	}, 120_000);
}
