import type { Mark, Published } from '@portolano/content-models';
import type { PagePath } from '@portolano/content-store';
import type { MarkFile } from '@portolano/ui/mark-rule.ts';
import type { Route } from '../definition.ts';
import { byteFile } from '../routes/byte-files.ts';
import { textFile } from '../routes/text-files.ts';

const paths: Record<Mark['format'], PagePath> = { svg: '/simbolo.svg', png: '/simbolo.png' };

/** Returns the file of the mark of a site. */
export function markFileOf({ mark }: Pick<Published<'site'>, 'mark'>): MarkFile {
	return { address: paths[mark.format], isOneColour: mark.format === 'svg' && mark.isOneColour };
}

/** Routes of the mark of the site: a drawing or a picture. Like pages, they go online before the lists. */
export function markFiles(): Route[] {
	const drawing = textFile({
		path: paths.svg,
		contentType: 'image/svg+xml',
		text: ({ site: { mark } }) => (mark.format === 'svg' ? mark.source : ''),
		when: (view) => view.site().mark.format === 'svg',
	});
	const picture = byteFile({
		path: paths.png,
		contentType: 'image/png',
		bytes: ({ site: { mark } }) => Buffer.from(mark.format === 'png' ? mark.data : '', 'base64'),
		when: (view) => view.site().mark.format === 'png',
	});
	return [drawing, picture].map((route) => ({ ...route, rank: 'page' }));
}
