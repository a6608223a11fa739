import type { Published, Reference, SiteKey } from '@portolano/content-models';
import type { Overlay, PagePath, SiteApplication } from '@portolano/content-store';
import { DocumentPaths, keyOf } from './document-paths.ts';
import { listedPaths } from './unusable-drafts.ts';

/** The pages of a site as they are published. */
export interface PublishedPages {
	/** Every page, with the document whose page it is, when it is one's. */
	readonly pages: ReadonlyMap<PagePath, Reference | undefined>;
	/** Paths of all pages, and of the files built with the application. */
	readonly known: ReadonlySet<string>;
}

/** Returns the pages of a site; undefined when they have not been listed yet. */
export function listedPages(site: PublishedPages | undefined): PublishedPages | undefined {
	return site && site.pages.size > 0 ? site : undefined;
}

export interface PreviewPathsOptions {
	readonly families: SiteApplication['families'];
	readonly settings: Published<'site'>;
	readonly overlay: Overlay;
	/** Undefined where the pages of the site are not listed: it is not published, or has only just been. */
	readonly published: PublishedPages | undefined;
}

/** A page that a site has. */
export interface PreviewedPath {
	/** The document whose page it is, when it is one's. */
	readonly document: Reference | undefined;
}

interface Claim {
	/** Of several claims to one path the first by name counts. */
	readonly name: string;
	readonly document: Reference;
}

/** Which pages a site has with drafts laid over the store. Lists as little anew as the drafts allow. */
export class PreviewPaths {
	readonly #options: PreviewPathsOptions;
	readonly #paths: DocumentPaths;
	/** Documents whose paths may differ from those published. */
	readonly #changed: ReadonlySet<string>;
	/** Their claims. */
	readonly #claims = new Map<PagePath, Claim>();
	/** What is published, where it still counts. */
	readonly #published: PublishedPages | undefined;
	#listed: ReadonlySet<PagePath> | undefined;

	constructor(options: PreviewPathsOptions) {
		const { families, overlay, settings, published } = options;
		const isOfSite = ({ type, id }: Reference) => type === 'site' && id === settings.id;
		this.#options = options;
		this.#paths = new DocumentPaths(families, settings);
		this.#published = overlay.changed.some(isOfSite) ? undefined : published;
		this.#changed = new Set(overlay.changed.map(keyOf));
		const documents = this.#published ? this.#changedDocuments() : this.#allDocuments();
		for (const document of documents) this.#claim(document);
	}

	get site(): SiteKey {
		return this.#options.settings.key;
	}

	/** Returns the page at `path`; undefined when there is none. */
	find(path: PagePath): PreviewedPath | undefined {
		if (this.#isPublishedList(path) && this.#lists().has(path)) return { document: undefined };
		const claims = [...this.#claimsOf(path)].sort((one, other) => (one.name < other.name ? -1 : 1));
		if (claims[0]) return { document: claims[0].document };
		return this.#lists().has(path) ? { document: undefined } : undefined;
	}

	/** Returns the paths of the own pages of a document on the site. */
	ownPathsOf(reference: Reference): PagePath[] {
		const document = this.#options.overlay.document(reference);
		return document ? [...this.#paths.of(document)].map(([path]) => path) : [];
	}

	/** Whether the site has a page or a file there. A file that only an unpublished site would have counts as there. */
	has(path: string): boolean {
		if (this.find(path)) return true;
		const published = this.#options.published;
		return published === undefined || (published.known.has(path) && !published.pages.has(path));
	}

	#isPublishedList(path: PagePath): boolean {
		const pages = this.#published?.pages;
		return pages?.has(path) === true && pages.get(path) === undefined;
	}

	*#claimsOf(path: PagePath): Generator<Claim> {
		const drafted = this.#claims.get(path);
		if (drafted) yield drafted;
		const reference = this.#published?.pages.get(path);
		if (!reference || this.#changed.has(keyOf(reference))) return;
		const document = this.#options.overlay.document(reference);
		const name = document && new Map(this.#paths.of(document)).get(path);
		if (name !== undefined) yield { name, document: reference };
	}

	#changedDocuments(): Published[] {
		const { overlay } = this.#options;
		return overlay.changed.flatMap((reference) => overlay.document(reference) ?? []);
	}

	*#allDocuments(): Generator<Published> {
		for (const type of this.#paths.types) yield* this.#options.overlay.documents(type);
	}

	#claim(document: Published): void {
		const { type, id } = document;
		for (const [path, name] of this.#paths.of(document)) {
			const other = this.#claims.get(path);
			if (!other || name < other.name) this.#claims.set(path, { name, document: { type, id } });
		}
	}

	/** Paths of pages that are no document's. */
	#lists(): ReadonlySet<PagePath> {
		const { families, overlay } = this.#options;
		this.#listed ??= new Set(
			families.flatMap((family) =>
				'list' in family
					? listedPaths(() => family.list(overlay.view({ site: this.site, language: 'it' })))
					: [],
			),
		);
		return this.#listed;
	}
}
