import type { Language, Risk } from '@portolano/content-models';
import { hrefOf } from '../links/hrefs.ts';
import { linkFields } from '../links/link-fields.ts';
import type { PageContext } from '../page-context.ts';

/** The page of a risk in the civil-protection plan. */
interface Guide {
	href: string;
	/** Language of the page, if it isn't that of the link. */
	hreflang: Language | undefined;
}

/** Returns the guide of each risk that the sites of the body publish; that of the site itself comes first. */
export function guidesOfBody(context: PageContext, language: Language): ReadonlyMap<Risk, Guide> {
	const { view, site } = context;
	const { items: siblings } = view.list({
		type: 'site',
		select: ['key'],
		where: { body: site.body },
		sites: 'any',
		order: { by: 'id', direction: 'ascending' },
	});
	const { items } = view.list({
		type: 'risk-guide',
		select: [...linkFields('risk-guide'), 'risk'],
		sites: [site.key, ...siblings.map(({ key }) => key)],
		order: { by: 'id', direction: 'ascending' },
	});
	const ownLast = items.toSorted((a, b) => Number(a.owner === site.key) - Number(b.owner === site.key));
	return new Map(
		ownLast.flatMap((guide) => {
			const href = hrefOf(context, guide, language);
			const hreflang = guide.languages.includes(language) ? undefined : ('it' as const);
			return href === undefined ? [] : [[guide.risk, { href, hreflang }] as const];
		}),
	);
}
