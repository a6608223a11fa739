import type { PageBlock } from './registry.ts';

/** Returns the most pictures that a block can bring to a page. */
export function picturesOf(block: PageBlock): number {
	switch (block.kind) {
		case 'featured':
			return block.documents.length;
		case 'list':
			return block.number;
		case 'cards':
			return block.cards.filter(({ image }) => image).length;
		case 'gallery':
			return block.pictures.length;
		case 'video':
			return 1;
		case 'hero':
		case 'text':
			return block.image ? 1 : 0;
		default:
			return 0;
	}
}
