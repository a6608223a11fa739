import type { LinkTarget } from '@portolano/content-models';
import type { SiteReading } from '../reading.ts';
import { hrefOfReference } from './hrefs.ts';

/** Where a link of a text leads; none when the document it names is not published. */
export function hrefOfTarget(
	reading: Pick<SiteReading, 'view' | 'site'>,
	target: LinkTarget,
): string | undefined {
	switch (target.kind) {
		case 'document':
			return hrefOfReference(reading, target.document);
		case 'url':
			return target.url;
		case 'email':
			return `mailto:${target.address}`;
		case 'phone':
			return phoneHref(target.number);
	}
}

/** `tel:` address of a number written with spaces (RFC 3966). */
export function phoneHref(number: string): string {
	return `tel:${number.replaceAll(' ', '')}`;
}

/** Whether an address leads outside every site of ours: it is marked for who reads and who listens. */
export function isOutside(reading: Pick<SiteReading, 'site'>, href: string): boolean {
	return /^https?:/.test(href) && new URL(href).origin !== reading.site.origin;
}
