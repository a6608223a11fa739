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

/** What each block of a text is given. */
export interface InText extends Omit<BlockListProps, 'blocks'> {
	/** `BlockList`, which renders what stands inside a block: handed down, so that no file imports the one it is rendered by. */
	Blocks: Component<BlockListProps>;
}
