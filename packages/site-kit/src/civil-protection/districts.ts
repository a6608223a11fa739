import { type Published, type Risk } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import { linkFields } from '../links/link-fields.ts';
import { titledLinks } from '../links/titled-links.ts';
import type { PageContext } from '../page-context.ts';

const fields = [
	'type',
	'id',
	...linkFields('district'),
	'title',
	'outline',
	'risks',
	'isUnverified',
] as const;

/** A district, with what lists and maps show of it. */
export type District = Pick<Published<'district'>, (typeof fields)[number]>;

/** Returns the districts of the site in alphabetical order. */
export function districtsOf({ view }: Pick<PageContext, 'view'>): District[] {
	return view.list({ type: 'district', select: fields, order: { by: 'title', direction: 'ascending' } })
		.items;
}

/** Whether a risk is present in a district. */
export const hasRisk = ({ risks }: Pick<District, 'risks'>, risk: Risk) =>
	risks.some((present) => present.risk === risk);

/** Returns links to the districts, each with its number on maps. */
export function numberedDistricts(context: PageContext): { district: District; link: Link }[] {
	return districtsOf(context).flatMap((district, index) =>
		titledLinks(context, [district]).map((link) => ({
			district,
			link: { ...link, text: `${String(index + 1)} · ${link.text}` },
		})),
	);
}
