import type { Reference } from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import type { PageContext } from '../page-context.ts';
import { hasPages, kitOf } from '../types/registry.ts';
import { hrefOf } from './hrefs.ts';
import { hrefOfUpload } from './uploads.ts';

/** Returns the address of the referenced document; `undefined` if it isn't published or has no page. */
export function hrefOfReference(
	context: Pick<PageContext, 'view' | 'site'>,
	{ type, id }: Reference,
): string | undefined {
	const { view, site } = context;
	if (hasPages(type)) {
		const document = kitOf(type).link(view, id);
		return document && hrefOf(context, document);
	}
	if (type === 'file') return fileHref({ view, site }, id);
	return type === 'site' ? siteHref(view, id) : undefined;
}

function fileHref(context: Pick<PageContext, 'view' | 'site'>, id: string): string | undefined {
	const upload = context.view.get({ type: 'file', id }, ['owner', 'file']);
	return upload && hrefOfUpload(context, upload);
}

function siteHref(view: StoreView, id: string): string | undefined {
	const site = view.get({ type: 'site', id }, ['origin']);
	return site && `${site.origin}/`;
}
