import {
	completeDraft,
	draftDocument,
	markGaps,
	type Published,
	type SiteKey,
} from '@portolano/content-models';
import { sampleOrAll, smallTown, smallTownNow } from '@portolano/test-kit';
import { incomplete } from '@portolano/test-kit/hostile/incomplete.ts';
import { expect, test } from 'vitest';
import { renderSite } from './rendered-site.ts';

function completed(draft: unknown): Published {
	const options = { labels: {}, now: smallTownNow, isThere: () => true };
	return completeDraft(draftDocument.parse(draft), options).document;
}

/** Defines a test that renders a site whose every document is an incomplete draft. */
export function incompleteDraftsSuite({ root, site }: { root: URL; site: SiteKey }): void {
	test(`whatever is missing in drafts, every page of ${site} can be rendered, and tells which texts are`, async () => {
		const messages = new Set<string>();
		for (let round = 0; round < sampleOrAll(2, 40); round += 1) {
			const documents = smallTown().map((document, index) =>
				completed(incomplete(document, round * 1000 + index)),
			);
			for (const [, page] of await renderSite({ root, site, documents }))
				markGaps(page, (message) => (messages.add(message), ''));
		}
		expect(messages).toContain('[Manca: title]');
		expect(messages).toContain('[Manca: summary]');
	}, 120_000);
}
