import type { TextLinkTarget } from '@portolano/content-models';
import type { SiteContext } from '../page-context.ts';
import { hrefOfReference } from './references.ts';

/** Returns the address of a link in a text; `undefined` if the document it refers to isn't published. */
export function hrefOfTarget(
	context: Pick<SiteContext, 'view' | 'site'>,
	target: TextLinkTarget,
): string | undefined {
	switch (target.kind) {
		case 'document':
			return hrefOfReference(context, target.document);
		case 'url':
			return target.url;
		case 'email':
			return mailHref(target);
		case 'phone':
			return phoneHref(target.number);
		case 'path':
			return target.path;
		case 'anchor':
			return `#${target.anchor}`;
	}
}

function mailHref({ address, subject }: { address: string; subject?: string | undefined }): string {
	return `mailto:${address}${subject ? `?subject=${encodeURIComponent(subject)}` : ''}`;
}

/** Returns the `tel:` address of a number written with spaces (RFC 3966). */
export function phoneHref(number: string): string {
	return `tel:${number.replaceAll(' ', '')}`;
}

/** Whether an address is on another origin than this site. Such links are marked, also for screen readers. */
export function isOutside(context: Pick<SiteContext, 'site'>, href: string): boolean {
	return /^https?:/.test(href) && new URL(href).origin !== context.site.origin;
}
