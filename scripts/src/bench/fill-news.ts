import type { CmsAccount } from '../drill/cms-account.ts';
import { newsForm, type NewsPlace } from './news-form.ts';

/** Requests at once. */
const AT_ONCE = 4;

/** Creates `count` drafts of news. */
export async function fillNews(account: CmsAccount, place: NewsPlace, count: number): Promise<void> {
	let begun = 0;
	async function keepCreating(): Promise<void> {
		while (begun < count) {
			begun += 1;
			await account.create('news', newsForm(begun, place, 'draft'));
		}
	}
	await Promise.all(Array.from({ length: AT_ONCE }, keepCreating));
}
