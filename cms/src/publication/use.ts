import { type DocumentEntry, subjectOf } from '@portolano/content-models';
import { titleOf } from './document-title.ts';
import type { Subject } from './log/subject.ts';
import { nounOf } from '../collections/registry.ts';
import type { SiteNames } from './sites.ts';

/** A published document that mentions another, as shown to editors. */
export interface Use extends Subject {
	title: string;
	/** Name of the site that owns it. */
	site: string;
}

export function useOf(entry: DocumentEntry, names: SiteNames): Use {
	const { type, id } = subjectOf(entry);
	if (entry.action !== 'publish') return { type, id, title: id, site: '' };
	const { document } = entry;
	return { type, id, title: titleOf(document), site: names.get(document.owner) ?? document.owner };
}

/** Describes the document of an entry for editors: its kind, its title, the site that owns it. */
export function lineOf(entry: DocumentEntry, names: SiteNames = new Map()): string {
	const { type, title, site } = useOf(entry, names);
	return `${nounOf(type).singular.toLowerCase()} “${title}” (${site})`;
}
