/** A section of a page, as its index links to it. */
export interface SectionEntry {
	id: string;
	title: string;
}

/** Returns the sections that have content, in order; the third item of each is the content that decides it. */
export function presentSections(
	...sections: readonly (readonly [id: string, title: string, content: unknown])[]
): SectionEntry[] {
	return sections.filter(([, , content]) => isPresent(content)).map(([id, title]) => ({ id, title }));
}

function isPresent(content: unknown): boolean {
	return Array.isArray(content) ? content.length > 0 : Boolean(content);
}
