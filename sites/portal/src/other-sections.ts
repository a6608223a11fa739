import { pageAddress, pageTypes, portalSections, type Section } from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import { isUsed } from '@portolano/site-kit/data.ts';
import type { Step } from '@portolano/site-kit/definition.ts';
import { stepTo } from './sections.ts';

const s = portalSections;

/** The sections of Amministrazione that the national model names (a.2). */
const named: ReadonlySet<Section> = new Set<Section>([
	s.governingBodies,
	s.administrativeAreas,
	s.offices,
	s.bodiesAndFoundations,
	s.politicians,
	s.staff,
	s.documents,
]);

/**
 * Returns the sections of Amministrazione besides those of the national model, where the site has documents in them.
 */
export function otherSections(view: StoreView): Step[] {
	const isOther = ({ parent }: Section) => parent === s.administration;
	return pageTypes.flatMap((type) => {
		const sections = pageAddress('portal', type)?.sections ?? [];
		const others = sections.filter((section) => isOther(section) && !named.has(section));
		return others.length > 0 && isUsed(view, type) ? others.map((section) => stepTo(section)) : [];
	});
}
