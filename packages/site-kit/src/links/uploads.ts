import { lastingPath, type Published } from '@portolano/content-models';
import type { PageContext } from '../page-context.ts';

/**
 * Returns the lasting address of an upload, where its newest version always answers: on the site of its owner. The address of
 * this version on the site of the page if that site isn't published.
 */
export function hrefOfUpload(
	{ view, site }: Pick<PageContext, 'view' | 'site'>,
	upload: Pick<Published<'file'>, 'id' | 'owner' | 'file'>,
): string {
	if (upload.owner === site.key) return view.lastingFile(upload);
	const owner = view.siteOf(upload.owner);
	return owner ? `${owner.origin}${lastingPath(upload)}` : view.file(upload.file);
}
