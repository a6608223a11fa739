import type { Block } from '@portolano/content-models';
import type { Component } from '../routes/rendering.ts';
import type { Anchors } from './anchors.ts';

/** Props of `BlockList`. */
export interface BlockListProps {
	blocks: readonly Block[];
	/** Level of the heading above the text. */
	under: number;
	anchors: Anchors;
}

/** Props of every block of a text. */
export interface InText extends Omit<BlockListProps, 'blocks'> {
	/** `BlockList`, to render the blocks inside this one. Passed as a prop to avoid circular imports. */
	Blocks: Component<BlockListProps>;
}
