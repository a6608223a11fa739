import type { PagePath } from '@portolano/content-store';

/** Which stored files the pages of a site link to. */
export interface StoredUse {
	has(path: PagePath): boolean;
	/** Replaces what a page links to: `<16 hex>/<name>`. */
	set(path: PagePath, links: Iterable<string>): void;
	/** Links that a page has. */
	readonly links: Iterable<string>;
	isUsed(link: string): boolean;
	/** Links that pages have given up since this was last asked. */
	takeDropped(): string[];
}

export function createStoredUse(): StoredUse {
	const byPage = new Map<PagePath, readonly string[]>();
	const uses = new Map<string, number>();
	const dropped = new Set<string>();

	function count(link: string, by: number): void {
		const next = (uses.get(link) ?? 0) + by;
		if (next > 0) uses.set(link, next);
		else uses.delete(link);
	}

	return {
		has: (path) => byPage.has(path),
		set(path, links) {
			const next = [...new Set(links)];
			for (const link of next) count(link, 1);
			for (const link of byPage.get(path) ?? []) {
				count(link, -1);
				if (!uses.has(link)) dropped.add(link);
			}
			if (next.length > 0) byPage.set(path, next);
			else byPage.delete(path);
		},
		get links() {
			return uses.keys();
		},
		isUsed: (link) => uses.has(link),
		takeDropped() {
			const links = [...dropped].filter((link) => !uses.has(link));
			dropped.clear();
			return links;
		},
	};
}
