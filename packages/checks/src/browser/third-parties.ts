import type { Page } from 'playwright-core';
import type { Finding } from '../finding.ts';
import { pathIn } from './page-path.ts';

/**
 * Watches the requests of a page. The returned function reports those to other origins since its last call. Call this
 * before `goto`.
 */
export function thirdPartyRequests(page: Page, origin: string): () => Finding[] {
	const addresses = new Set<string>();
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith('http') && url.origin !== origin) addresses.add(request.url());
	});
	return () => {
		const asked = [...addresses];
		addresses.clear();
		return asked.map((address) => ({
			rule: 'GDPR art. 25',
			where: `${pathIn(page)} · ${address}`,
			what: 'La pagina ha chiesto qualcosa a un altro sito, che viene a sapere chi la legge.',
			cure: 'Carica il file nel CMS e usa quello, oppure metti un semplice collegamento.',
		}));
	};
}
