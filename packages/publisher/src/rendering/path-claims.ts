import type { Reference } from '@portolano/content-models';
import type { PagePath } from '@portolano/content-store';

/** The paths claimed by a page family or by one document of it. */
export interface Claim {
	readonly paths: readonly PagePath[];
	/** The document that these pages show, if any. */
	readonly document: Reference | undefined;
}

export interface PathChanges {
	/** Paths that are new or now show another document. */
	readonly rendered: ReadonlySet<PagePath>;
	readonly removed: ReadonlySet<PagePath>;
	/** Families that failed and keep their previous paths, and paths claimed more than once. */
	readonly problems: readonly { path: string; message: string }[];
}

/** All paths of a site and their documents. When a path is claimed more than once, the first claim by name wins. */
export class PathClaims {
	readonly #claims = new Map<string, Claim>();
	readonly #claimants = new Map<PagePath, Set<string>>();
	readonly #pages = new Map<PagePath, Reference | undefined>();
	#rendered = new Set<PagePath>();
	#removed = new Set<PagePath>();
	#problems: { path: string; message: string }[] = [];

	/** Every path, with the document that it shows, if any. */
	get pages(): ReadonlyMap<PagePath, Reference | undefined> {
		return this.#pages;
	}

	/** All claims, by name. */
	get all(): ReadonlyMap<string, Claim> {
		return this.#claims;
	}

	/** The paths claimed under `name`. */
	of(name: string): readonly PagePath[] {
		return this.#claims.get(name)?.paths ?? [];
	}

	/** Replaces the claim of `name`. */
	claim(name: string, next: Claim): void {
		const before = this.#claims.get(name)?.paths ?? [];
		if (next.paths.length > 0) this.#claims.set(name, next);
		else this.#claims.delete(name);
		for (const path of before) this.#claimants.get(path)?.delete(name);
		for (const path of next.paths)
			this.#claimants.set(path, (this.#claimants.get(path) ?? new Set()).add(name));
		for (const path of new Set([...before, ...next.paths])) this.#settle(path);
		for (const path of next.paths) this.#warnShared(path);
	}

	/** Records a problem with the paths of a family. */
	warn(path: string, message: string): void {
		this.#problems.push({ path, message });
	}

	/** Returns the changes since the last call. */
	takeChanges(): PathChanges {
		const changes = { rendered: this.#rendered, removed: this.#removed, problems: this.#problems };
		this.#rendered = new Set();
		this.#removed = new Set();
		this.#problems = [];
		return changes;
	}

	#settle(path: PagePath): void {
		const [first] = [...(this.#claimants.get(path) ?? [])].sort();
		if (first === undefined) {
			this.#pages.delete(path);
			this.#claimants.delete(path);
			this.#rendered.delete(path);
			this.#removed.add(path);
			return;
		}
		const document = this.#claims.get(first)?.document;
		const before = this.#pages.get(path);
		if (this.#pages.has(path) && before?.id === document?.id && before?.type === document?.type) return;
		this.#pages.set(path, document);
		this.#rendered.add(path);
		this.#removed.delete(path);
	}

	#warnShared(path: PagePath): void {
		const names = [...(this.#claimants.get(path) ?? [])].sort();
		if (names.length < 2) return;
		this.warn(path, `${names.join(' and ')} have the same address: only the first is shown. Change a slug.`);
	}
}
