import type { Reference } from '@portolano/content-models';
import type { PageName, PagePath } from '@portolano/content-store';
import { type Batch, joined, keptOf } from './batch.ts';
import { renderBatch, type RenderDependencies } from './render-batch.ts';
import { fileOf } from './rendering/render-page.ts';

/** Dependencies for rendering with documents held back. */
export interface HoldingDependencies extends RenderDependencies {
	/** Every page of the site, with the document that it shows, if any. */
	readonly pages: ReadonlyMap<PagePath, Reference | undefined>;
	readonly known: ReadonlySet<string>;
	/** Notes touched pages; returns those of this site to render, including new ones. */
	readonly retouch: (touched: readonly PageName[]) => ReadonlyMap<PagePath, Reference | undefined>;
}

/** Holding a document back may make other pages fail in turn; an endless chain would be an application error. */
const roundsMax = 10;

const keyOf = ({ type, id }: Reference) => `${type}/${id}`;

/**
 * Renders pages like {@link renderBatch}, without links to missing pages: a document whose own page failed and has no
 * earlier version online is held back, so that lists, menus and feeds are rendered without it. Once its page succeeds,
 * they are rendered with it again, in the same release. Pages rendered for this are added to `rendered`.
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

/** Returns the documents whose page failed in `batch` and has no version online. */
function withoutPage(
	{ pages, online: { manifest } }: HoldingDependencies,
	{ failed }: Batch,
): Map<string, Reference> {
	const missing = failed.filter((path) => !manifest.has(fileOf(path)));
	return new Map(
		missing.flatMap((path) => pages.get(path) ?? []).map((document) => [keyOf(document), document]),
	);
}

/** Returns the held-back documents whose pages are now all online or in `batch`. */
function thereNow({ store, pages, online: { manifest } }: HoldingDependencies, batch: Batch): Reference[] {
	if (store.held.length === 0) return [];
	const coming = new Set([...batch.pages.map(({ path }) => path), ...batch.unchanged]);
	const own = Map.groupBy(pages, ([, document]) => (document ? keyOf(document) : ''));
	return store.held.filter((document) => {
		const paths = own.get(keyOf(document)) ?? [];
		return paths.length > 0 && paths.every(([path]) => coming.has(path) || manifest.has(fileOf(path)));
	});
}

/** Holds back documents without a page and restores those that have one now; returns the touched pages. */
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
