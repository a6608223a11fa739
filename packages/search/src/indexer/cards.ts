import type { PageCard } from '../format.ts';
import type { Reader } from '../reader.ts';
import type { ExtractedPage, IndexedPage, WeightedPage } from './pages.ts';
import type { IndexStorage } from './storage.ts';
import { weightsOf } from './weights.ts';

/** Number of characters of a text that are stored for excerpts. */
const TEXT_KEPT = 12_000;

/** Stores the card of a page, and returns all else that the index keeps of it. */
export function weighted(page: ExtractedPage, read: Reader, storage: IndexStorage): WeightedPage {
	const weights = weightsOf(page, read);
	return {
		page: indexedOf(page, storage.write(JSON.stringify(cardOf(page)))),
		keys: [...weights.keys()],
		weights: Uint8Array.from(weights.values()),
	};
}

function indexedOf(page: ExtractedPage, card: string): IndexedPage {
	const { path, type, topics, categories, offices, date, elsewhere } = page;
	return {
		...{ path, type, topics },
		...(categories.length > 0 ? { categories } : {}),
		...(offices.length > 0 ? { offices } : {}),
		...(date ? { date } : {}),
		...(elsewhere ? { site: elsewhere.site, file: elsewhere.file } : {}),
		...(elsewhere && !elsewhere.isShown ? { isAside: true } : {}),
		card,
	};
}

function cardOf({ path, title, summary, type, topics, date, elsewhere, text }: ExtractedPage): PageCard {
	return {
		...{ path, title, summary, type, topics },
		...(date ? { date } : {}),
		...(elsewhere ? { site: elsewhere.site } : {}),
		text: text.slice(0, TEXT_KEPT),
	};
}
