import { setTimeout as wait } from 'node:timers/promises';
import { demoAccounts } from '@portolano/cms/demo/accounts';
import { z } from 'zod';
import { type Spread, spreadOf } from './figures.ts';
import type { Installation } from './installation.ts';

const WITHIN_MS = 20_000;

const newsList = z.object({ docs: z.array(z.object({ id: z.string(), slug: z.string() })).min(1) });

async function signIn({ cms, password }: Installation, site: string): Promise<Record<string, string>> {
	const email = demoAccounts.find((account) => account.site === site)?.email;
	const answer = await fetch(`${cms}/api/users/login`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify({ email, password }),
	});
	const { token } = z.object({ token: z.string() }).parse(await answer.json());
	return { 'Content-Type': 'application/json', Authorization: `JWT ${token}` };
}

async function untilShown(url: string, words: string): Promise<void> {
	const deadline = Date.now() + WITHIN_MS;
	while (Date.now() < deadline) {
		if ((await (await fetch(url)).text()).includes(words)) return;
		await wait(5);
	}
	throw new Error(`${url} did not show “${words}” within ${WITHIN_MS / 1000} s.`);
}

/** Measures the milliseconds from the start of an editor's save until the changed page is served over HTTP. */
export async function measureSaves(installation: Installation, count: number): Promise<Spread> {
	const portal = installation.sites.find(({ kind }) => kind === 'portal');
	if (!portal) throw new Error('The demonstration has no portal.');
	const headers = await signIn(installation, portal.key);
	const query = `where[owner.key][equals]=${portal.key}&where[newsType][equals]=notizia&limit=10&depth=0`;
	const { docs } = newsList.parse(
		await (await fetch(`${installation.cms}/api/news?${query}`, { headers })).json(),
	);
	const milliseconds: number[] = [];
	for (let index = 0; index < count; index += 1) {
		const news = docs[index % docs.length];
		if (!news) break;
		const title = `Misura numero ${index} delle ${Date.now()}`;
		const began = performance.now();
		const answer = await fetch(`${installation.cms}/api/news/${news.id}?depth=0`, {
			method: 'PATCH',
			headers,
			body: JSON.stringify({ title, _status: 'published' }),
		});
		if (!answer.ok) throw new Error(`The CMS refused the publication: ${await answer.text()}`);
		await untilShown(`${portal.url}/novita/notizie/${news.slug}/`, title);
		milliseconds.push(performance.now() - began);
	}
	return spreadOf(milliseconds);
}
