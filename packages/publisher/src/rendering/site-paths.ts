import type { Published, Reference, SiteKey } from '@portolano/content-models';
import type { Applied, Change, PageFamily, PagePath, SiteApplication, Store } from '@portolano/content-store';
import { messageOf } from '@portolano/follower';
import { type Claim, type PathChanges, PathClaims } from './path-claims.ts';

type DocumentFamily = Extract<PageFamily, { of: unknown }>;
type ListFamily = Extract<PageFamily, { list: unknown }>;

const validPath = /^\/(?!.*(?:\/\/|\/\.\.?(?:\/|$)))[^\s?#\\]*$/;

/** Returns the name under which a family is recorded in the store, a path that no page can have. */
function recordName(family: PageFamily): string {
	return `#${family.name}`;
}

function claimName(family: string, { type, id }: Reference): string {
	return `${family} ${type}/${id}`;
}

/** @throws when a page cannot have one of the paths. */
export function checked(paths: readonly PagePath[]): readonly PagePath[] {
	const wrong = paths.find((path) => !validPath.test(path));
	if (wrong === undefined) return paths;
	throw new Error(`“${wrong}” is no path of a page: it begins with “/” and has no “..”, spaces, “?” or “#”.`);
}

/** Whether a change concerns the settings of the site. */
function isOfSite({ before, after }: Change, site: SiteKey): boolean {
	return [before, after].some((settings) => settings?.type === 'site' && settings.key === site);
}

/** The paths of all pages of a site. */
export class SitePaths {
	readonly #families: readonly PageFamily[];
	readonly #site: SiteKey;
	readonly #store: Store;
	readonly #claims = new PathClaims();

	constructor({ families }: Pick<SiteApplication, 'families'>, site: SiteKey, store: Store) {
		this.#families = families;
		this.#site = site;
		this.#store = store;
	}

	/** Every path, with the document that it shows, if any. */
	get pages(): ReadonlyMap<PagePath, Reference | undefined> {
		return this.#claims.pages;
	}

	/** The paths of each list family, and of each document of the other families. */
	get claims(): ReadonlyMap<string, Claim> {
		return this.#claims.all;
	}

	/** Takes over the claims of an earlier process, instead of listing the families. */
	restore(claims: ReadonlyMap<string, Claim>): PathChanges {
		for (const [name, claim] of claims) this.#claims.claim(name, claim);
		return this.#claims.takeChanges();
	}

	/** Lists every family again. */
	listAll(): PathChanges {
		for (const family of this.#families) this.#listFamily(family);
		return this.#claims.takeChanges();
	}

	/** Lists the families affected by a log entry or the clock. */
	follow({ changes, touched }: Applied): PathChanges {
		const lists = new Set(touched.filter(({ site }) => site === this.#site).map(({ path }) => path));
		const settings = this.#settings();
		const isSettings = changes.some((change) => isOfSite(change, this.#site));
		for (const family of this.#families) {
			if ('list' in family) {
				if (lists.has(recordName(family))) this.#listPaths(family);
				continue;
			}
			if (isSettings) this.#listFamily(family);
			for (const change of changes)
				if (change.type === family.of) this.#listDocument(family, change, settings);
		}
		return this.#claims.takeChanges();
	}

	/** The paths that the families claim for a document. */
	of({ type, id }: Reference): PagePath[] {
		const families = this.#families.filter((family) => 'of' in family && family.of === type);
		return families.flatMap(({ name }) => this.#claims.of(claimName(name, { type, id })));
	}

	#listFamily(family: PageFamily): void {
		if ('list' in family) {
			this.#listPaths(family);
			return;
		}
		const settings = this.#settings();
		for (const document of this.#store.documents(family.of)) this.#listDocument(family, document, settings);
	}

	#listDocument(
		family: DocumentFamily,
		{ type, id }: Reference,
		settings: Published<'site'> | undefined,
	): void {
		const name = claimName(family.name, { type, id });
		const document = this.#store.document({ type, id });
		this.#attempt(name, () => {
			const isOwn = document?.owner === this.#site && settings;
			const paths = isOwn ? checked(family.paths(document, settings)) : [];
			this.#claims.claim(name, { paths, document: { type, id } });
		});
	}

	#listPaths(family: ListFamily): void {
		const name = recordName(family);
		const recorder = this.#store.recorder();
		this.#attempt(name, () => {
			const view = this.#store.view({ site: this.#site, language: 'it', recorder });
			const paths = view.siteOf(this.#site) ? checked(family.list(view)) : [];
			this.#claims.claim(name, { paths, document: undefined });
		});
		this.#store.record({ site: this.#site, path: name }, recorder);
	}

	#attempt(name: string, list: () => void): void {
		try {
			list();
		} catch (error) {
			this.#claims.warn(name, `The paths could not be listed, those known are kept: ${messageOf(error)}`);
		}
	}

	#settings(): Published<'site'> | undefined {
		return this.#store.view({ site: this.#site, language: 'it' }).siteOf(this.#site);
	}
}
