import { type Language, languages, type Localized } from '../languages.ts';

/** A page that lists other pages. Routes, menus, breadcrumbs and lists take their addresses and titles from here. */
export interface Section {
	/** Segments below the root of a language, such as `amministrazione/uffici`; empty for the root itself. */
	readonly path: Localized<string>;
	/**
	 * The heading of its page. A section without a title has no page and only starts addresses. `{body}` is replaced by
	 * the short name of the public body.
	 */
	readonly title?: Localized<string>;
	/** The section that contains this one. */
	readonly parent?: Section;
}

/** Returns `/` or `/en/`: the root of a language on a site whose first language is Italian. */
export function languageRoot(language: Language): string {
	return language === 'it' ? '/' : `/${language}/`;
}

/** Returns a section's text in `language`. A language that the section lacks falls back to English, then to Italian. */
export function sectionText(text: Localized<string>, language: Language): string {
	return text[language] ?? (language === 'it' ? text.it : (text.en ?? text.it));
}

/** Returns the path of a section, such as `/amministrazione/uffici/` or `/en/places/`. */
export function sectionPath({ path }: Section, language: Language = 'it'): string {
	const segments = sectionText(path, language);
	return `${languageRoot(language)}${segments}${segments === '' ? '' : '/'}`;
}

/** Returns the sections above `section`, then `section` itself; those without a page are left out. */
export function sectionTrail(section: Section): Section[] {
	const above = section.parent ? sectionTrail(section.parent) : [];
	return section.title ? [...above, section] : above;
}

/** Returns the paths of a section in all languages. */
export function pathsOfSection(section: Section): string[] {
	return languages.map((language) => sectionPath(section, language));
}
