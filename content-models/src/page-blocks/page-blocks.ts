import { z } from 'zod';
import { picturesOf } from './pictures.ts';
import { type PageBlock, pageBlockSchemas } from './registry.ts';
import { textSizeOf } from './texts.ts';

/** Maximum number of blocks of a page. */
export const PAGE_BLOCKS_MAX = 20;

/** Maximum number of pictures of all blocks of a page: more would exceed what a page may weigh. */
export const BLOCK_PICTURES_MAX = 40;

/** Maximum size of the texts of all blocks of a page in one language, some four thousand words. */
export const BLOCK_TEXT_MAX = 28_000;

const { hero, ...others } = pageBlockSchemas;

const block: z.ZodType<PageBlock> = z.discriminatedUnion('kind', [hero, ...Object.values(others)]);

/** Rules between blocks, named in the `params` of their issues. */
export type PageBlocksRule = 'hero-first' | 'one-search' | 'pictures' | 'texts';

/** The blocks of a home or landing page, in order. */
export const pageBlocks = z
	.array(block)
	.max(PAGE_BLOCKS_MAX)
	.superRefine((blocks, context) => {
		const refuse = (rule: PageBlocksRule, path: (number | string)[], message: string) => {
			context.addIssue({ code: 'custom', path, message, params: { rule } });
		};
		for (const [index, { kind }] of blocks.entries()) {
			// The state of alert comes before everything: above the opening it is on the first screen of a phone.
			const isOpening = index === 0 || (index === 1 && blocks[0]?.kind === 'alerts');
			if (kind === 'hero' && !isOpening)
				refuse(
					'hero-first',
					[index, 'kind'],
					'A hero opens a page: before it there is only the state of alert.',
				);
			if (kind === 'search' && blocks.findIndex((other) => other.kind === kind) < index)
				refuse('one-search', [index, 'kind'], 'A page has one search field.');
		}
		const pictures = blocks.reduce((sum, one) => sum + picturesOf(one), 0);
		const excess = `The blocks bring up to ${pictures} pictures; a page takes ${BLOCK_PICTURES_MAX}.`;
		if (pictures > BLOCK_PICTURES_MAX) refuse('pictures', [], excess);
		if (textSizeOf(blocks) > BLOCK_TEXT_MAX)
			refuse('texts', [], 'The blocks have more text than one page takes.');
	});
