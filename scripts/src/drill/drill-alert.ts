import { ExpectedError } from '../expected-error.ts';
import type { CmsAccount } from './cms-account.ts';

const LASTS_MS = 5 * 60_000;

/** Returns when the alert of a rehearsal that began at `at` ends by itself; both in milliseconds since 1970. */
export const lastsUntil = (at: number): number => at + LASTS_MS;

const slugStart = 'prova-del-sistema-di-allerta';

/** A rich text of one paragraph, as the CMS keeps it. */
export const paragraph = (text: string) => ({
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

/** The alert of a rehearsal: it says so in its texts too, and ends by itself after five minutes, whatever happens. */
export function drillAlert(
	where: { site: string; office: string; scope: DrillScope },
	now: number,
	status: 'draft' | 'published',
): object {
	return {
		...{ owner: where.site, scope: where.scope, offices: [where.office], languages: ['it'] },
		...{ title: 'Prova del sistema di allerta', slug: `${slugStart}-${now}` },
		text: 'Controlliamo che le allerte arrivino su tutti i siti.',
		...{ severity: 'yellow', isDrill: true },
		start: new Date(now).toISOString(),
		end: new Date(lastsUntil(now)).toISOString(),
		body: paragraph(
			'È una prova tecnica del sistema di allerta: non c’è alcun pericolo e non devi fare nulla.',
		),
		_status: status,
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

/** @throws {ExpectedError} when the body of the site wants two people for its alerts. */
export async function requireOnePerson(account: CmsAccount, key: string): Promise<void> {
	const query = `where[key][equals]=${encodeURIComponent(key)}&where[body.alertsNeedTwoPeople][equals]=true`;
	if ((await account.first('site', query)) === undefined) return;
	throw new ExpectedError(
		'Per le allerte di questo ente servono due persone: indica con --second-email chi conferma. La prova non è cominciata.',
	);
}

/** Deletes the alerts of earlier rehearsals that were killed: they are over, and would stay in the archive. Returns how many. */
export async function removeLeftovers(account: CmsAccount, now: number): Promise<number> {
	const over = `where[isDrill][equals]=true&where[end][less_than]=${new Date(now).toISOString()}`;
	const left = await account.all('alert', `${over}&where[slug][like]=${slugStart}-`);
	for (const id of left) await account.delete('alert', id);
	return left.length;
}
