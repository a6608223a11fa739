import { type Language, languages, type Localized } from '../languages.ts';

/** A page that gathers others: routes, menus, breadcrumbs and lists take its address and its title from here. */
export interface Section {
	/** Segments below the root of a language, such as `amministrazione/uffici`; empty for the root itself. */
	readonly path: Localized<string>;
	/** Its heading. A section without one has no page of its own: it only begins addresses. `{body}` stands for the short name of the public body. */
	readonly title?: Localized<string>;
	/** The section it stands in. */
	readonly parent?: Section;
}

/** `/` or `/en/`: where the pages of a language begin on a site whose first language is Italian. */
export function languageRoot(language: Language): string {
	return language === 'it' ? '/' : `/${language}/`;
}

/** A text of a section in `language`; those who speak neither Italian nor a language it has are served in English. */
export function sectionText(text: Localized<string>, language: Language): string {
	return text[language] ?? (language === 'it' ? text.it : (text.en ?? text.it));
}

/** The path of a section, such as `/amministrazione/uffici/` or `/en/places/`. */
export function sectionPath({ path }: Section, language: Language = 'it'): string {
	const segments = sectionText(path, language);
	return `${languageRoot(language)}${segments}${segments === '' ? '' : '/'}`;
}

/** The sections that lead to `section`, itself the last; those without a page of their own are left out. */
export function sectionTrail(section: Section): Section[] {
	const above = section.parent ? sectionTrail(section.parent) : [];
	return section.title ? [...above, section] : above;
}

/** Every path that a section can have. */
export function pathsOfSection(section: Section): string[] {
	return languages.map((language) => sectionPath(section, language));
}
