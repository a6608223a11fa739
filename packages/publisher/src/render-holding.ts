import type { Reference } from '@portolano/content-models';
import type { PageName, PagePath } from '@portolano/content-store';
import { type Batch, renderBatch, type Studio } from './render-batch.ts';
import { fileOf } from './rendering/render-page.ts';

/** What rendering takes where pages may have to be held. */
export interface HoldingStudio extends Studio {
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
	studio: HoldingStudio,
	rendered: Map<PagePath, Reference | undefined>,
): Promise<Batch> {
	let batch = await renderBatch(studio, rendered, studio.known);
	for (let round = 0; round < roundsMax; round += 1) {
		const touched = settleHeld(studio, batch);
		if (touched.length === 0) break;
		const again = studio.retouch(touched);
		for (const [path, document] of again) rendered.set(path, document);
		const isKept = (path: PagePath) => studio.pages.has(path) && !again.has(path);
		batch = joined(keptOf(batch, isKept), await renderBatch(studio, again, studio.known));
	}
	return batch;
}

/** Documents of this site without a page that is online or about to be, by what `batch` found. */
function withoutPage(
	{ pages, online: { manifest } }: HoldingStudio,
	{ failed }: Batch,
): Map<string, Reference> {
	const missing = failed.filter((path) => !manifest.has(fileOf(path)));
	return new Map(
		missing.flatMap((path) => pages.get(path) ?? []).map((document) => [keyOf(document), document]),
	);
}

/** Documents that are held and have all their pages now. */
function thereNow({ store, pages, online: { manifest } }: HoldingStudio, batch: Batch): Reference[] {
	if (store.held.length === 0) return [];
	const coming = new Set([...batch.pages.map(({ path }) => path), ...batch.unchanged]);
	const own = Map.groupBy(pages, ([, document]) => (document ? keyOf(document) : ''));
	return store.held.filter((document) => {
		const paths = own.get(keyOf(document)) ?? [];
		return paths.length > 0 && paths.every(([path]) => coming.has(path) || manifest.has(fileOf(path)));
	});
}

/** Holds what has no page and lets go what has one now; answers the pages that see the difference. */
function settleHeld(studio: HoldingStudio, batch: Batch): PageName[] {
	const { store } = studio;
	const missing = withoutPage(studio, batch);
	return [
		...[...missing.values()].flatMap((document) => store.hold(document)),
		...thereNow(studio, batch)
			.filter((document) => !missing.has(keyOf(document)))
			.flatMap((document) => store.unhold(document)),
	];
}

/** What was found of the pages that `isKept` names. */
function keptOf(batch: Batch, isKept: (path: PagePath) => boolean): Batch {
	return {
		pages: batch.pages.filter(({ path }) => isKept(path)),
		unchanged: batch.unchanged.filter(isKept),
		failed: batch.failed.filter(isKept),
		toRetry: batch.toRetry.filter(isKept),
		unchecked: batch.unchecked.filter(isKept),
		problems: new Map([...batch.problems].filter(([path]) => isKept(path))),
		notes: batch.notes,
	};
}

function joined(one: Batch, other: Batch): Batch {
	return {
		pages: [...one.pages, ...other.pages],
		unchanged: [...one.unchanged, ...other.unchanged],
		failed: [...one.failed, ...other.failed],
		toRetry: [...one.toRetry, ...other.toRetry],
		unchecked: [...one.unchecked, ...other.unchecked],
		problems: new Map([...one.problems, ...other.problems]),
		notes: [...one.notes, ...other.notes],
	};
}
