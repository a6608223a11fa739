import { type Language, listSection, sectionPath, type SiteKind } from '@portolano/content-models';

/** Returns the path of the list of alerts of a kind of site, such as `/allerte/`. */
export function alertListPath(kind: SiteKind, language: Language): string {
	const section = listSection(kind, 'alert');
	if (!section) throw new Error(`A site of the kind “${kind}” has no list of alerts.`);
	return sectionPath(section, language);
}
