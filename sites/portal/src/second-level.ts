import { officeKindSection, type OfficeTypeCode, type Published } from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import { officeCardFields } from '@portolano/site-kit/cards.ts';
import { isUsed } from '@portolano/site-kit/data.ts';
import type { Step } from '@portolano/site-kit/definition.ts';
import {
	documents,
	officeSectionKeys,
	officeSections,
	type OfficeSectionKey,
	officeTypesOf,
	peopleSectionKeys,
	peopleSections,
	type PeopleSectionKey,
	roleTypesOf,
	type Section,
	stepTo,
} from './sections.ts';

// Empty categories are hidden (Modello Comuni a.2): a section that lists nothing has no page, and no link leads there.

/** Whether the site has an office in a section. */
export function hasOffices(view: StoreView, section: OfficeSectionKey): boolean {
	return isUsed(view, 'office', { officeType: { anyOf: officeTypesOf(section) } });
}

/** Whether the site has a person in a section: one whose roles are over has a page below it too. */
export function hasPeople(view: StoreView, section: PeopleSectionKey): boolean {
	return isUsed(view, 'person', { roleType: { anyOf: roleTypesOf[section] } });
}

/** Returns the sections of Amministrazione that have something; documents always, because the notice board is there. */
export function secondLevel(view: StoreView): Section[] {
	return [
		...officeSectionKeys.filter((key) => hasOffices(view, key)).map((key) => officeSections[key]),
		...peopleSectionKeys.filter((key) => hasPeople(view, key)).map((key) => peopleSections[key]),
		documents,
	];
}

/** The types of bodies of politics, each with a list of its own below Organi di governo (Modello Comuni a.2). */
export const governingTypes = officeTypesOf('organi-di-governo');

/** Returns the query for the offices of exactly one type. */
export function officesOfType(officeType: OfficeTypeCode) {
	return {
		type: 'office',
		select: officeCardFields,
		where: { officeType },
		order: { by: 'title', direction: 'ascending' },
	} as const;
}

/** Returns the types of bodies of politics that a list is narrowed by; none where all are of one type. */
export function usedGoverningTypes(view: StoreView): OfficeTypeCode[] {
	const used = governingTypes.filter((officeType) => isUsed(view, 'office', { officeType }));
	return used.length > 1 ? used : [];
}

/** Returns the list of the bodies of politics of a type. */
export const governingStep = (type: OfficeTypeCode): Step => stepTo(officeKindSection(type));

const existing: ReadonlyMap<string, (view: StoreView) => boolean> = new Map([
	...officeSectionKeys.map(
		(key) => [officeSections[key].href, (view: StoreView) => hasOffices(view, key)] as const,
	),
	...peopleSectionKeys.map(
		(key) => [peopleSections[key].href, (view: StoreView) => hasPeople(view, key)] as const,
	),
]);

/**
 * Returns the steps of a breadcrumb that have a page. Only what is no longer current may stand in a section without one: no
 * list has it.
 */
export function stepsWithPage(view: StoreView, { outdated }: Published, steps: readonly Step[]): Step[] {
	return outdated ? steps.filter(({ href }) => existing.get(href)?.(view) !== false) : [...steps];
}
