import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { CmsAccount } from '../drill/cms-account.ts';
import { CopiedRows } from './copied-rows.ts';
import { newsForm, type NewsPlace } from './news-form.ts';

/** Columns that tell one draft from another. */
const named = ['title', 'slug', 'version_title', 'version_slug'];

/**
 * Fills an installation with `count` drafts of news. The first is saved by the CMS, the others are copies of its rows:
 * twenty thousand saves take most of an hour.
 */
export async function fillNews(
	account: CmsAccount,
	place: NewsPlace,
	{ home, count }: { home: string; count: number },
): Promise<void> {
	const { id } = await account.create('news', newsForm(1, place, 'draft'));
	const database = new DatabaseSync(join(home, '.data', 'cms.db'));
	try {
		database.exec('PRAGMA busy_timeout = 10000');
		new CopiedRows(database, 'news', id).insert(count - 1, (column, text, copy) => {
			if (!named.includes(column)) return text;
			return column.endsWith('slug') ? `${text}-${copy}` : `${text} ${copy}`;
		});
	} finally {
		database.close();
	}
}
