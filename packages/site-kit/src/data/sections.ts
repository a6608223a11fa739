/** A part of a page that its index leads to. */
export interface SectionEntry {
	id: string;
	title: string;
}

/** The sections that are there, in order: each with what tells whether it has something to show. */
export function presentSections(
	...sections: readonly (readonly [id: string, title: string, content: unknown])[]
): SectionEntry[] {
	return sections.filter(([, , content]) => isPresent(content)).map(([id, title]) => ({ id, title }));
}

function isPresent(content: unknown): boolean {
	return Array.isArray(content) ? content.length > 0 : Boolean(content);
}
