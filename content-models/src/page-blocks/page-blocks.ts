import { z } from 'zod';
import { picturesOf } from './pictures.ts';
import { type PageBlock, pageBlockSchemas } from './registry.ts';

/** Maximum number of blocks of a page. */
export const PAGE_BLOCKS_MAX = 20;

/** Maximum number of pictures of all blocks of a page: more would exceed what a page may weigh. */
export const BLOCK_PICTURES_MAX = 40;

const { hero, ...others } = pageBlockSchemas;

const block: z.ZodType<PageBlock> = z.discriminatedUnion('kind', [hero, ...Object.values(others)]);

/** The blocks of a home or landing page, in order. */
export const pageBlocks = z
	.array(block)
	.max(PAGE_BLOCKS_MAX)
	.superRefine((blocks, context) => {
		const refuse = (index: number, message: string) => {
			context.addIssue({ code: 'custom', path: [index, 'kind'], message });
		};
		for (const [index, { kind }] of blocks.entries()) {
			if (kind === 'hero' && index > 0)
				refuse(index, 'A hero opens a page: only the first block may be one.');
			if (kind === 'search' && blocks.findIndex((other) => other.kind === kind) < index)
				refuse(index, 'A page has one search field.');
		}
		const pictures = blocks.reduce((sum, one) => sum + picturesOf(one), 0);
		if (pictures > BLOCK_PICTURES_MAX) {
			context.addIssue({
				code: 'custom',
				path: [],
				message: `The blocks bring up to ${pictures} pictures; a page takes ${BLOCK_PICTURES_MAX}.`,
			});
		}
	});
