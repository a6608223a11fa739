import { CmsAccount } from '../src/drill/cms-account.ts';
import { paragraph, placeOf } from '../src/drill/drill-alert.ts';
import type { Addresses } from './addresses.ts';
import { eventually } from './editor.ts';
import { demoPassword } from './home.ts';

const LASTS_MS = 3 * 60 * 60_000;

const officer = (cms: string) =>
	CmsAccount.signIn(cms, { email: 'allerte@example.org', password: demoPassword });

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
		const { site, office } = await placeOf(account, 'protezione-civile');
		const now = Date.now();
		const sentence = `Vento forte sul lungomare: allontanatevi dai moli (${now}).`;
		const id = await account.create('alert', {
			...{ owner: site, scope: 'all', offices: [office], languages: ['it'], severity: 'orange' },
			...{ title: 'Vento forte', slug: `vento-forte-${now}`, text: sentence, body: paragraph(sentence) },
			start: new Date(now).toISOString(),
			end: new Date(now + LASTS_MS).toISOString(),
			_status: 'published',
		});
		const alert = new AlertInForce(id, sentence);
		const isOnAll = async () => (await alert.sitesIn(addresses)).length === addresses.sites.length;
		if (!(await eventually(isOnAll))) throw new Error('The alert is not on every site within a minute.');
		return alert;
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
		await (await officer(cms)).delete('alert', this.#id);
	}
}

/** The keys of all sites. */
export const allSites = ({ sites }: Addresses): string[] => sites.map(({ key }) => key);
