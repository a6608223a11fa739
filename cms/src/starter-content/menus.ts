import {
	areaSections,
	brandSections,
	inLanguage,
	type Section,
	sectionPath,
	type SiteKind,
} from '@portolano/content-models';

/** Sections of the main menu that a kind of site begins with. A portal has those of the national model by itself. */
const sections: Readonly<Record<SiteKind, readonly Section[]>> = {
	portal: [],
	brand: [brandSections.places, brandSections.events, brandSections.itineraries, brandSections.stories],
	area: [areaSections.services, areaSections.news, areaSections.offices, areaSections.contacts],
};

/** An item of a menu that leads to a section, as its form stores it. Paths are those in Italian. */
export interface SectionItem {
	readonly label: { readonly it: string; readonly en: string };
	readonly path: string;
}

/** Returns the items of the main menu that a site of this kind begins with. */
export function mainMenuItems(kind: SiteKind): SectionItem[] {
	return sections[kind].flatMap((section) => {
		const { title } = section;
		return title
			? [{ label: { it: title.it, en: inLanguage(title, 'en').value }, path: sectionPath(section) }]
			: [];
	});
}
