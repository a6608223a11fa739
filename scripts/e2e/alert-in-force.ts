import { z } from 'zod';
import type { Addresses } from './addresses.ts';
import { Editor, eventually } from './editor.ts';

const LASTS_MS = 3 * 60 * 60_000;

const found = z.object({ docs: z.array(z.object({ id: z.string() })).min(1) });
const made = z.object({ doc: z.object({ id: z.string() }) });

const officer = (cms: string) => Editor.signIn(cms, 'allerte@example.org');

async function idOf(collection: string, query: string, editor: Editor): Promise<string> {
	const answer = await editor.request(`/${collection}?${query}&limit=1&depth=0`);
	return found.parse(await answer.json()).docs[0]?.id ?? '';
}

/** A rich text of one paragraph, as the CMS keeps it. */
const paragraph = (text: string) => ({
	root: {
		...{ type: 'root', format: '', indent: 0, version: 1, direction: 'ltr' },
		children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', text, format: 0, version: 1 }] }],
	},
});

/** An alert on all sites for three hours, by an office of the civil protection. */
async function alertData(account: Editor, sentence: string, now: number): Promise<object> {
	const owner = await idOf('site', 'where[key][equals]=protezione-civile', account);
	const office = await idOf('office', 'where[_status][equals]=published', account);
	return {
		...{ owner, scope: 'all', offices: [office], languages: ['it'], severity: 'orange' },
		...{ title: 'Vento forte', slug: `vento-forte-${now}`, text: sentence, body: paragraph(sentence) },
		start: new Date(now).toISOString(),
		end: new Date(now + LASTS_MS).toISOString(),
	};
}

/** An alert on all sites, in force for three hours, published by the alert officer of the demonstration. */
export class AlertInForce {
	readonly sentence: string;
	readonly #id: string;

	private constructor(id: string, sentence: string) {
		this.#id = id;
		this.sentence = sentence;
	}

	/** Returns once the alert is on every site. */
	static async publish(addresses: Addresses): Promise<AlertInForce> {
		const account = await officer(addresses.cms);
		const now = Date.now();
		const sentence = `Vento forte sul lungomare: allontanatevi dai moli (${now}).`;
		const data = { ...(await alertData(account, sentence, now)), _status: 'published' };
		const answer = await account.request('/alert?depth=0', { method: 'POST', body: JSON.stringify(data) });
		const alert = new AlertInForce(made.parse(await answer.json()).doc.id, sentence);
		const isOnAll = async () => (await alert.sitesIn(addresses)).length === addresses.sites.length;
		if (!(await eventually(isOnAll))) throw new Error('The alert is not on every site within a minute.');
		return alert;
	}

	/** Writes it as a draft, as an import of messages does; returns its id. */
	static async draft(cms: string, sentence: string): Promise<string> {
		const account = await officer(cms);
		const data = { ...(await alertData(account, sentence, Date.now())), _status: 'draft' };
		const answer = await account.request('/alert?depth=0', { method: 'POST', body: JSON.stringify(data) });
		return made.parse(await answer.json()).doc.id;
	}

	/** Returns the keys of the sites whose home page, as a reader without JavaScript gets it, has the alert. */
	async sitesIn({ sites }: Addresses): Promise<string[]> {
		const shown = await Promise.all(
			sites.map(async ({ key, url }) => {
				const html = await (await fetch(`${url}/`)).text();
				return html.includes(this.sentence) ? [key] : [];
			}),
		);
		return shown.flat();
	}

	async remove(cms: string): Promise<void> {
		await (await officer(cms)).request(`/alert/${this.#id}`, { method: 'DELETE' });
	}
}

/** The keys of all sites. */
export const allSites = ({ sites }: Addresses): string[] => sites.map(({ key }) => key);
