import type { ContentType, Published, Reference } from '@portolano/content-models';
import type { PageFamily, PagePath, SiteApplication } from '@portolano/content-store';
import { listedPaths } from './unusable-drafts.ts';

type DocumentFamily = Extract<PageFamily, { of: unknown }>;

/** Returns a name that is unique among the documents of all types. */
export const keyOf = ({ type, id }: Reference) => `${type}/${id}`;

/** The own pages of documents on a site. */
export class DocumentPaths {
	readonly #families: readonly DocumentFamily[];
	readonly #settings: Published<'site'>;

	constructor(families: SiteApplication['families'], settings: Published<'site'>) {
		this.#families = families.filter((family) => 'of' in family);
		this.#settings = settings;
	}

	/** The types of documents that have pages. */
	get types(): ReadonlySet<ContentType> {
		return new Set(this.#families.map((family) => family.of));
	}

	/** Yields the own pages of a document on the site, each with the name of its claim. */
	*of(document: Published): Generator<[PagePath, string]> {
		if (document.owner !== this.#settings.key) return;
		for (const family of this.#families) {
			if (family.of !== document.type) continue;
			const name = `${family.name} ${keyOf(document)}`;
			for (const path of listedPaths(() => family.paths(document, this.#settings))) yield [path, name];
		}
	}
}
