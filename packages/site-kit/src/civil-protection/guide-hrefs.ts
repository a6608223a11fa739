import type { Risk } from '@portolano/content-models';
import { hrefOf } from '../links/hrefs.ts';
import { linkFields } from '../links/link-fields.ts';
import type { PageContext } from '../page-context.ts';

/** Returns the address of the guide of each risk that has one on the site. */
export function guideHrefs(context: PageContext): ReadonlyMap<Risk, string> {
	const { items } = context.view.list({
		type: 'risk-guide',
		select: [...linkFields('risk-guide'), 'risk'],
		order: { by: 'id', direction: 'ascending' },
	});
	return new Map(
		items.flatMap((guide) => {
			const href = hrefOf(context, guide);
			return href === undefined ? [] : [[guide.risk, href] as const];
		}),
	);
}
