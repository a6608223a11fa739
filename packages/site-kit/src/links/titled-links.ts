import type { Localized } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import { sayWithLanguage, type SiteReading } from '../reading.ts';
import { hrefOf, type Linkable } from './hrefs.ts';

/** Links to documents by their titles; those that can't be reached are left out. */
export function titledLinks(
	reading: SiteReading,
	documents: readonly (Linkable & { title: Localized<string> })[],
): Link[] {
	return documents.flatMap((document) => {
		const href = hrefOf(reading, document);
		const { value, lang } = sayWithLanguage(reading, document.title);
		return href === undefined ? [] : [{ text: value, href, lang }];
	});
}
