import type { PagePath } from '@portolano/content-store';
import type { Published } from '@portolano/content-models';
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

/** Where the page of a purpose stands: that of the editors, or the one drawn in its place at `fallback`. */
export function hrefOfPurpose(reading: Reading, purpose: Purpose, fallback: PagePath): string {
	const page = pageFor(reading, purpose);
	return (page && hrefOf(reading, page)) ?? fallback;
}
