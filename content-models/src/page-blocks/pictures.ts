import type { PageBlockKind } from './registry.ts';

/** The parts of a block that bring pictures, in its published shape or as a form has it. */
export interface Pictured {
	kind: PageBlockKind;
	documents?: readonly unknown[];
	number?: number;
	cards?: readonly { image?: unknown }[];
	pictures?: readonly unknown[];
	image?: unknown;
}

/** Returns the most pictures that a block can bring to a page. */
export function picturesOf({ kind, documents = [], number = 0, cards = [], ...block }: Pictured): number {
	switch (kind) {
		case 'featured':
			return documents.length;
		case 'list':
			return number;
		case 'cards':
			return cards.filter(({ image }) => image).length;
		case 'gallery':
			return block.pictures?.length ?? 0;
		case 'video':
			return 1;
		case 'hero':
		case 'text':
			return block.image ? 1 : 0;
		default:
			return 0;
	}
}
