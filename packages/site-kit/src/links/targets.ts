import type { TextLinkTarget } from '@portolano/content-models';
import type { SiteContext } from '../page-context.ts';
import { hrefOfReference } from './references.ts';

/** Where a link of a text leads; none when the document it names is not published. */
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

/** `tel:` address of a number written with spaces (RFC 3966). */
export function phoneHref(number: string): string {
	return `tel:${number.replaceAll(' ', '')}`;
}

/** Whether an address leads outside every site of ours: it is marked for who reads and who listens. */
export function isOutside(context: Pick<SiteContext, 'site'>, href: string): boolean {
	return /^https?:/.test(href) && new URL(href).origin !== context.site.origin;
}
