import type { Published, Reference, SiteKey } from '@portolano/content-models';
import type {
	Change,
	PageFamily,
	PageName,
	PagePath,
	SiteApplication,
	Store,
} from '@portolano/content-store';

/** Which pages a site has. */
export interface SitePaths {
	/** Every path, with the document whose page it is, when it is one's. */
	readonly pages: ReadonlyMap<PagePath, Reference | undefined>;
	/** Asks every family afresh. */
	askAll(): PathChanges;
	/** Asks the families that the entry concerns. `touched` are the pages that the store says it touches. */
	follow(change: Change | undefined, touched: readonly PageName[]): PathChanges;
}

export interface PathChanges {
	/** Paths that are new, or are now the page of another document. */
	readonly rendered: ReadonlySet<PagePath>;
	readonly removed: ReadonlySet<PagePath>;
	/** Families that failed and keep the paths they had, and paths that two documents share. */
	readonly problems: readonly { path: string; message: string }[];
}

type Claim = { readonly paths: readonly PagePath[]; readonly document: Reference | undefined };

const validPath = /^\/(?!.*(?:\/\/|\/\.\.?(?:\/|$)))[^\s?#\\]*$/;

/** Families are recorded as pages with a path that no page can have. */
function recordName(family: PageFamily): string {
	return `#${family.name}`;
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

export function createSitePaths(application: SiteApplication, site: SiteKey, store: Store): SitePaths {
	const claims = new Map<string, Claim>();
	const claimants = new Map<PagePath, Set<string>>();
	const pages = new Map<PagePath, Reference | undefined>();
	let rendered = new Set<PagePath>();
	let removed = new Set<PagePath>();
	let problems: { path: string; message: string }[] = [];

	function settle(path: PagePath): void {
		const [first] = [...(claimants.get(path) ?? [])].sort();
		if (first === undefined) {
			pages.delete(path);
			claimants.delete(path);
			removed.add(path);
			return;
		}
		const document = claims.get(first)?.document;
		if (pages.has(path) && pages.get(path)?.id === document?.id && pages.get(path)?.type === document?.type)
			return;
		pages.set(path, document);
		rendered.add(path);
		removed.delete(path);
	}

	function check(paths: readonly PagePath[]): readonly PagePath[] {
		const wrong = paths.find((path) => !validPath.test(path));
		if (wrong === undefined) return paths;
		throw new Error(
			`“${wrong}” is no path of a page: it begins with “/” and has no “..”, spaces, “?” or “#”.`,
		);
	}

	function claim(name: string, next: Claim): void {
		const before = claims.get(name)?.paths ?? [];
		if (next.paths.length > 0) claims.set(name, next);
		else claims.delete(name);
		for (const path of before) claimants.get(path)?.delete(name);
		for (const path of next.paths) claimants.set(path, (claimants.get(path) ?? new Set()).add(name));
		for (const path of new Set([...before, ...next.paths])) settle(path);
		for (const path of next.paths) warnShared(path);
	}

	function warnShared(path: PagePath): void {
		const names = [...(claimants.get(path) ?? [])].sort();
		if (names.length < 2) return;
		problems.push({
			path,
			message: `${names.join(' and ')} have the same address: only the first is shown. Change a slug.`,
		});
	}

	function attempt(path: string, ask: () => void): void {
		try {
			ask();
		} catch (error) {
			problems.push({
				path,
				message: `The paths could not be listed, those known are kept: ${messageOf(error)}`,
			});
		}
	}

	function askDocument(family: Extract<PageFamily, { of: unknown }>, reference: Reference): void {
		const name = `${family.name} ${reference.type}/${reference.id}`;
		const document = store.document(reference);
		const settings = siteDocument();
		const { type, id } = reference;
		attempt(name, () => {
			const owned = document?.owner === site && settings;
			const paths = owned ? check(family.paths(document, settings)) : [];
			claim(name, { paths, document: { type, id } });
		});
	}

	function askFamily(family: PageFamily): void {
		if ('list' in family) {
			askList(family);
			return;
		}
		for (const document of store.documents(family.of)) askDocument(family, document);
	}

	function askList(family: Extract<PageFamily, { list: unknown }>): void {
		const recorder = store.recorder();
		attempt(recordName(family), () => {
			const view = store.view({ site, language: 'it', recorder });
			const paths = view.siteOf(site) ? check(family.list(view)) : [];
			claim(recordName(family), { paths, document: undefined });
		});
		store.record({ site, path: recordName(family) }, recorder);
	}

	function siteDocument(): Published<'site'> | undefined {
		return store.view({ site, language: 'it' }).siteOf(site);
	}

	function changes(): PathChanges {
		const result = { rendered, removed, problems };
		[rendered, removed, problems] = [new Set(), new Set(), []];
		return result;
	}

	return {
		pages,
		askAll() {
			application.families.forEach(askFamily);
			return changes();
		},
		follow(change, touched) {
			const lists = new Set(touched.filter((page) => page.site === site).map(({ path }) => path));
			for (const family of application.families) {
				if ('list' in family) {
					if (lists.has(recordName(family))) askList(family);
				} else if (change?.type === 'site' && change.id === siteDocument()?.id) askFamily(family);
				else if (change?.type === family.of) askDocument(family, change);
			}
			return changes();
		},
	};
}
