import type { PagePath } from '@portolano/content-store';
import { pagePurposes, type Published } from '@portolano/content-models';
import { addressFields } from '../links/address-fields.ts';
import { hrefOf } from '../links/hrefs.ts';
import type { Reading } from '../reading.ts';

export type Purpose = NonNullable<Published<'page'>['purpose']>;

/** The page of the site that has this purpose. */
export function pageFor({ view, site }: Pick<Reading, 'view' | 'site'>, purpose: Purpose) {
	const { items } = view.list({
		type: 'page',
		select: [...addressFields.page, 'title'],
		where: { purpose },
		order: { by: 'id', direction: 'ascending' },
	});
	return items.find(({ owner }) => owner === site.key);
}

type PurposePage = NonNullable<ReturnType<typeof pageFor>> & Pick<Published<'page'>, 'purpose'>;

const known = new WeakMap<Reading, ReadonlyMap<Purpose, PurposePage>>();

// Every page asks for several of them: one question answers for all.
function pagesByPurpose(reading: Reading): ReadonlyMap<Purpose, PurposePage> {
	const found = known.get(reading);
	if (found) return found;
	const { items } = reading.view.list({
		type: 'page',
		select: [...addressFields.page, 'title', 'purpose'],
		where: { purpose: { anyOf: pagePurposes }, owner: reading.site.key },
		order: { by: 'id', direction: 'descending' },
	});
	const pages = new Map(items.flatMap((page) => (page.purpose ? [[page.purpose, page] as const] : [])));
	known.set(reading, pages);
	return pages;
}

/** Where the page of a purpose stands: that of the editors, or the one drawn in its place at `fallback`. */
export function hrefOfPurpose(reading: Reading, purpose: Purpose, fallback: PagePath): string {
	const page = pagesByPurpose(reading).get(purpose);
	return (page && hrefOf(reading, page)) ?? fallback;
}
