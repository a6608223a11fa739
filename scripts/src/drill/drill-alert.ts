import { ExpectedError } from '../expected-error.ts';
import type { CmsAccount } from './cms-account.ts';

const LASTS_MS = 10 * 60_000;

const paragraph = (text: string) => ({
	root: {
		...{ type: 'root', format: '', indent: 0, version: 1, direction: 'ltr' },
		children: [
			{
				...{ type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr', textFormat: 0 },
				children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
			},
		],
	},
});

export type DrillScope = 'chosen' | 'body' | 'all';

/** The alert of a rehearsal: it says so in its texts too, and ends by itself after ten minutes, whatever happens. */
export function drillAlert(where: { site: string; office: string; scope: DrillScope }, now: number): object {
	return {
		...{ owner: where.site, scope: where.scope, offices: [where.office], languages: ['it'] },
		...{ title: 'Prova del sistema di allerta', slug: `prova-del-sistema-di-allerta-${now}` },
		text: 'È una prova tecnica: non devi fare nulla.',
		...{ severity: 'yellow', isDrill: true },
		start: new Date(now).toISOString(),
		end: new Date(now + LASTS_MS).toISOString(),
		body: paragraph(
			'È una prova tecnica del sistema di allerta: non c’è alcun pericolo e non devi fare nulla.',
		),
		_status: 'published',
	};
}

/**
 * Returns what the alert needs: the site, and an office of it or of the body.
 * @throws {ExpectedError} when there is no such site, or no office.
 */
export async function placeOf(account: CmsAccount, key: string): Promise<{ site: string; office: string }> {
	const site = await account.first('site', `where[key][equals]=${encodeURIComponent(key)}`);
	if (site === undefined)
		throw new ExpectedError(`Nel CMS non c’è il sito «${key}». La prova non è cominciata.`);
	const published = 'where[_status][equals]=published';
	const own = await account.first('office', `${published}&where[owner][equals]=${site}`);
	const office = own ?? (await account.first('office', published));
	if (office !== undefined) return { site, office };
	throw new ExpectedError(
		'Nel CMS non c’è un ufficio pubblicato, che un’allerta deve indicare. La prova non è cominciata.',
	);
}
