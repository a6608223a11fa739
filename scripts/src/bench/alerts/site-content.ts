import { setTimeout as wait } from 'node:timers/promises';
import { fetchPage } from '@portolano/alerts';
import { z } from 'zod';
import type { CmsAccount } from '../../drill/cms-account.ts';
import type { Watched } from '../../drill/watch-site.ts';
import type { Installation } from '../installation.ts';

const ONLINE_WITHIN_MS = 180_000;

const mark = {
	format: 'svg',
	source: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path d="M6 6h52v52H6z"/></svg>',
};

const made = z.object({ doc: z.object({ id: z.string() }) });

/** Makes the site of an area as an administrator does, with the pages that every site begins with. */
async function makeSite(account: CmsAccount, site: { key: string; origin: string; body: string }) {
	const answer = await account.request({
		...{ path: '/site?depth=0', method: 'POST' },
		body: {
			...{ ...site, kind: 'area', name: `Sito ${site.key}`, tagline: 'Un sito per misurare le allerte' },
			...{
				languages: ['it'],
				siteLanguages: ['it'],
				theme: { primary: '#123a66', character: 'sober' },
				mark,
			},
			...{ accessibility: { feedbackEmail: 'accessibilita@example.org' }, _status: 'published' },
		},
	});
	const { id } = made.parse(answer).doc;
	await account.request({ path: `/starter-content?site=${id}`, method: 'POST', body: {} });
}

async function untilOnline({ origin, server }: Watched): Promise<void> {
	const deadline = Date.now() + ONLINE_WITHIN_MS;
	while (Date.now() < deadline) {
		const page = await fetchPage(server, { origin, path: '/' }).catch(() => undefined);
		if (page !== undefined) return;
		await wait(200);
	}
	throw new Error(`${origin} is not online after ${ONLINE_WITHIN_MS / 1000} s.`);
}

/** Adds sites of areas to the demonstration until there are `count`; resolves when all are online. */
export async function sitesUpTo(
	count: number,
	{ sites }: Installation,
	account: CmsAccount,
): Promise<Watched[]> {
	const [first] = sites;
	const body = await account.first('body', 'where[_status][equals]=published');
	if (!first || body === undefined) throw new Error('The demonstration has no site, or no body.');
	const { port } = new URL(first.origin);
	const server = `http://127.0.0.1:${port}`;
	const watched = sites.map(({ key, origin }) => ({ site: key, origin, server }));
	for (let number = watched.length + 1; number <= count; number += 1) {
		const key = `misura-${number}`;
		const origin = `http://${key}.localhost:${port}`;
		await makeSite(account, { key, origin, body });
		watched.push({ site: key, origin, server });
	}
	for (const site of watched) await untilOnline(site);
	return watched;
}
