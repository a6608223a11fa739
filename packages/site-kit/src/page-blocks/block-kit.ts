import type { PageBlock, PageBlockKind } from '@portolano/content-models';
import type { PageContext } from '../page-context.ts';
import { rendering, type Component, type RenderedComponent } from '../routes/rendering.ts';
import type { Heading } from './headings.ts';

/** The background of a block, a full-width band. */
export type Band = 'plain' | 'muted' | 'tint' | 'dark';

/** What a block gets from its place on the page. */
export interface Frame {
	/** Its anchor, unique on the page. */
	id: string;
	band: Band;
	/** Whether the opening of the page follows. */
	isAboveOpening: boolean;
}

/** A block that has something to show, before its place on the page is known. */
export interface PreparedBlock {
	/** Its heading, from which its anchor is made; a quotation has none. */
	title: string | undefined;
	/** Returns the block at its place. */
	at(this: void, frame: Frame): RenderedComponent;
}

/** Looks up what a block shows; `undefined` if nothing of it is published, so that the page leaves it out. */
export type Prepare<K extends PageBlockKind> = (
	context: PageContext,
	block: PageBlock<K>,
) => PreparedBlock | undefined;

interface BlockKit<K extends PageBlockKind, Content> {
	/** Returns what the block shows, in the language of the page; `undefined` if that is nothing. */
	content: (context: PageContext, block: PageBlock<K>) => Content | undefined;
	component: Component<{ content: Content; frame: Frame }>;
}

/** Combines the content of a kind of block with the component that renders it. */
export function blockKit<K extends PageBlockKind, Content extends { heading: Heading | undefined }>({
	content: contentOf,
	component,
}: BlockKit<K, Content>): Prepare<K> {
	return (context, block) => {
		const content = contentOf(context, block);
		return (
			content && {
				title: content.heading?.title,
				at: (frame) => rendering(component, { content, frame }),
			}
		);
	};
}
