import type { SiteKind } from '../types/site-kinds.ts';
import { areaSections } from './area.ts';
import { brandSections } from './brand.ts';
import { portalSections } from './portal.ts';
import { type Section, sectionPath } from './section.ts';

const byKind: Readonly<Record<SiteKind, Readonly<Record<string, Section>>>> = {
	portal: portalSections,
	brand: brandSections,
	area: areaSections,
};

/** Returns the sections that have a page on sites of this kind, in the order of their table. */
export function sectionsOf(kind: SiteKind): Section[] {
	return Object.values(byKind[kind]).filter(({ title }) => title !== undefined);
}

const { administration, news, services, life } = portalSections;

/** Paths of the items that every portal has first in its main menu, in this order (C.SI.1.6). The site adds them. */
export const portalFirstLevelPaths: readonly string[] = [administration, news, services, life].map(
	(section) => sectionPath(section),
);
