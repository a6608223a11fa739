import {
	BLOCK_PICTURES_MAX,
	listedTypes,
	listOrders,
	type Localized,
	type PageBlock,
	PAGE_BLOCKS_MAX,
	pageBlocks,
	pageBlocksOf,
	type PageBlockKind,
	picturesOf,
	type RichText,
	type SiteKind,
	topics,
	codesOf,
} from '@portolano/content-models';
import fc from 'fast-check';
import { blockExamples } from './examples.ts';
import { blockPictures } from './pictures.ts';

const examples: ReadonlyMap<PageBlockKind, readonly PageBlock[]> = new Map(
	pageBlocksOf('portal').map((kind) => [kind, Object.values<PageBlock>(blockExamples[kind])]),
);

/** Headings that are equal, that the layout may use as identifiers, without letters, or the longest allowed. */
const headings: readonly Localized<string>[] = [
	{ it: 'Orari', en: 'Opening hours' },
	{ it: 'Orari 2' },
	{ it: 'Orari title' },
	{ it: 'Main', en: 'Footer' },
	{ it: 'Menu', en: 'Search' },
	{ it: '???', en: '¡!' },
	{ it: 'Precipitevolissimevolmente '.repeat(4).trim() },
	{ it: '<h1>"Titolo" & più</h1>', en: '</section>' },
];

/** A text whose headings are linked, so that each has an identifier. */
const linked: RichText = [
	{
		kind: 'paragraph',
		children: [
			{
				kind: 'link',
				to: { kind: 'anchor', anchor: 'orari' },
				children: [{ kind: 'text', text: 'gli orari' }],
			},
		],
	},
	{ kind: 'heading', level: 1, children: [{ kind: 'text', text: 'Orari' }] },
	{ kind: 'paragraph', children: [{ kind: 'text', text: 'Dall’alba al tramonto. '.repeat(12) }] },
	{ kind: 'heading', level: 2, children: [{ kind: 'text', text: 'La domenica' }] },
	{ kind: 'paragraph', children: [{ kind: 'text', text: 'Anche di notte.' }] },
];

const anyList: fc.Arbitrary<PageBlock> = fc
	.record({
		kind: fc.constant('list' as const),
		title: fc.constantFrom(...headings),
		type: fc.constantFrom(...listedTypes),
		topic: fc.option(fc.constantFrom(...codesOf(topics)), { nil: undefined, freq: 4 }),
		order: fc.constantFrom(...listOrders),
		number: fc.integer({ min: 1, max: 12 }),
	})
	.map((list) => ({
		...list,
		order: list.type === 'event' || list.order !== 'next' ? list.order : 'latest',
	}));

const anyGallery: fc.Arbitrary<PageBlock> = fc
	.subarray([...blockPictures], { minLength: 1, maxLength: 24 })
	.map((pictures) => ({
		kind: 'gallery',
		title: { it: 'Galleria' },
		pictures: pictures.map(({ id }) => ({ type: 'media', id })),
	}));

const anyText: fc.Arbitrary<PageBlock> = fc
	.constantFrom(...headings)
	.map((title) => ({ kind: 'text', title, text: { it: linked } }));

function anyOf(kind: PageBlockKind): fc.Arbitrary<PageBlock> {
	const example = fc
		.tuple(fc.constantFrom(...(examples.get(kind) ?? [])), fc.constantFrom(undefined, ...headings))
		.map(([block, title]) => (title && 'title' in block ? { ...block, title } : block));
	const made = { list: anyList, gallery: anyGallery, text: anyText };
	return kind === 'list' || kind === 'gallery' || kind === 'text' ? fc.oneof(example, made[kind]) : example;
}

/** Returns the longest beginning of `blocks` that a page takes: a hero first, one search field, not too many pictures. */
function fitting(blocks: readonly PageBlock[]): PageBlock[] {
	const kept: PageBlock[] = [];
	let pictures = 0;
	for (const block of blocks) {
		const isLate = block.kind === 'hero' && kept.length > 0;
		const isSecond = block.kind === 'search' && kept.some(({ kind }) => kind === 'search');
		if (isLate || isSecond || pictures + picturesOf(block) > BLOCK_PICTURES_MAX) continue;
		pictures += picturesOf(block);
		kept.push(block);
	}
	return kept;
}

/** Any blocks that a page of a kind of site takes; their references are documents of the small town or pictures. */
export function anyBlocks(kind: SiteKind): fc.Arbitrary<PageBlock[]> {
	const block = fc.oneof(...pageBlocksOf(kind).map(anyOf));
	return fc
		.array(block, { minLength: 1, maxLength: PAGE_BLOCKS_MAX, size: 'max' })
		.map(fitting)
		.filter((blocks) => pageBlocks.safeParse(blocks).success && blocks.length > 0);
}

/** Checks a property of pages with any blocks; fails with the smallest blocks found for which it doesn't hold. */
export async function forAnyBlocks(
	kind: SiteKind,
	numRuns: number,
	holds: (blocks: PageBlock[]) => Promise<void>,
): Promise<void> {
	await fc.assert(fc.asyncProperty(anyBlocks(kind), holds), { numRuns, endOnFailure: false });
}
