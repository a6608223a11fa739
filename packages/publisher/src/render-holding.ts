import type { Reference } from '@portolano/content-models';
import type { PageName, PagePath } from '@portolano/content-store';
import { type Batch, joined, keptOf } from './batch.ts';
import { renderBatch, type RenderDependencies } from './render-batch.ts';
import { fileOf } from './rendering/render-page.ts';

/** What rendering needs where pages may have to be held. */
export interface HoldingDependencies extends RenderDependencies {
	/** Every page of the site, with the document whose page it is. */
	readonly pages: ReadonlyMap<PagePath, Reference | undefined>;
	readonly known: ReadonlySet<string>;
	/** Takes note of pages that see something else now; answers those of this site to be rendered, new ones among them. */
	readonly retouch: (touched: readonly PageName[]) => ReadonlyMap<PagePath, Reference | undefined>;
}

/** Holding a document may make another page fail, and so on; an endless chain would be a fault of the application. */
const roundsMax = 10;

const keyOf = ({ type, id }: Reference) => `${type}/${id}`;

/**
 * Renders pages as {@link renderBatch}, and sees to it that nothing leads to a page that is not there: a document whose own
 * page failed, and has no earlier version online, is held, so that lists, menus and feeds are rendered without it; once its
 * page is there it is let go, and they are rendered with it, in the same release. What is rendered besides is added to `rendered`.
 */
export async function renderHolding(
	dependencies: HoldingDependencies,
	rendered: Map<PagePath, Reference | undefined>,
): Promise<Batch> {
	let batch = await renderBatch(dependencies, rendered, dependencies.known);
	for (let round = 0; round < roundsMax; round += 1) {
		const touched = settleHeld(dependencies, batch);
		if (touched.length === 0) break;
		const again = dependencies.retouch(touched);
		for (const [path, document] of again) rendered.set(path, document);
		const isKept = (path: PagePath) => dependencies.pages.has(path) && !again.has(path);
		batch = joined(keptOf(batch, isKept), await renderBatch(dependencies, again, dependencies.known));
	}
	return batch;
}

/** Documents of this site without a page that is online or about to be, by what `batch` found. */
function withoutPage(
	{ pages, online: { manifest } }: HoldingDependencies,
	{ failed }: Batch,
): Map<string, Reference> {
	const missing = failed.filter((path) => !manifest.has(fileOf(path)));
	return new Map(
		missing.flatMap((path) => pages.get(path) ?? []).map((document) => [keyOf(document), document]),
	);
}

/** Documents that are held and have all their pages now. */
function thereNow({ store, pages, online: { manifest } }: HoldingDependencies, batch: Batch): Reference[] {
	if (store.held.length === 0) return [];
	const coming = new Set([...batch.pages.map(({ path }) => path), ...batch.unchanged]);
	const own = Map.groupBy(pages, ([, document]) => (document ? keyOf(document) : ''));
	return store.held.filter((document) => {
		const paths = own.get(keyOf(document)) ?? [];
		return paths.length > 0 && paths.every(([path]) => coming.has(path) || manifest.has(fileOf(path)));
	});
}

/** Holds what has no page and lets go what has one now; answers the pages that see the difference. */
function settleHeld(dependencies: HoldingDependencies, batch: Batch): PageName[] {
	const { store } = dependencies;
	const missing = withoutPage(dependencies, batch);
	return [
		...[...missing.values()].flatMap((document) => store.hold(document)),
		...thereNow(dependencies, batch)
			.filter((document) => !missing.has(keyOf(document)))
			.flatMap((document) => store.unhold(document)),
	];
}
