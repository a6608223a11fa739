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

export interface SaveFigures {
	/** Milliseconds with nothing else to do, and while another site is built again and again. */
	idle: Spread;
	busy: Spread;
}

/** Measures the milliseconds from the start of an editor's save until the changed page is served over HTTP. */
export async function measureSaves(installation: Installation, count: number): Promise<SaveFigures> {
	const editor = await editorOf(installation);
	const idle = await savesOf(editor, count);
	const builds = buildsOf(installation, 'brand');
	try {
		return { idle, busy: await savesOf(editor, count) };
	} finally {
		await builds.end();
	}
}

/** Builds a site of a kind again and again until it is ended. */
function buildsOf(installation: Installation, kind: string): { end(): Promise<void> } {
	const site = installation.sites.find((other) => other.kind === kind)?.key;
	if (site === undefined) throw new Error(`The demonstration has no site of kind ${kind}.`);
	let isEnded = false;
	const builds = (async () => {
		while (!isEnded) await installation.build(site);
	})();
	return {
		end() {
			isEnded = true;
			return builds;
		},
	};
}

/** An editor of the portal, and the news to be edited. */
interface Editor {
	readonly cms: string;
	readonly headers: Record<string, string>;
	readonly url: string;
	readonly news: z.infer<typeof newsList>['docs'];
}

async function editorOf(installation: Installation): Promise<Editor> {
	const { cms, sites } = installation;
	const portal = sites.find(({ kind }) => kind === 'portal');
	if (!portal) throw new Error('The demonstration has no portal.');
	const headers = await signIn(installation, portal.key);
	const query = `where[owner.key][equals]=${portal.key}&where[newsType][equals]=notizia&limit=10&depth=0`;
	const { docs } = newsList.parse(await (await fetch(`${cms}/api/news?${query}`, { headers })).json());
	return { cms, headers, url: portal.url, news: docs };
}

async function savesOf({ cms, headers, url, news }: Editor, count: number): Promise<Spread> {
	const milliseconds: number[] = [];
	for (let index = 0; index < count; index += 1) {
		const item = news[index % news.length];
		if (!item) break;
		const title = `Misura numero ${index} delle ${Date.now()}`;
		const began = performance.now();
		const answer = await fetch(`${cms}/api/news/${item.id}?depth=0`, {
			method: 'PATCH',
			headers,
			body: JSON.stringify({ title, _status: 'published' }),
		});
		if (!answer.ok) throw new Error(`The CMS refused the publication: ${await answer.text()}`);
		await untilShown(`${url}/novita/notizie/${item.slug}/`, title);
		milliseconds.push(performance.now() - began);
	}
	return spreadOf(milliseconds);
}
