import type { PageBlock } from '@portolano/content-models';
import type { PageContext } from '../page-context.ts';
import type { RenderedComponent } from '../routes/rendering.ts';
import { bandsOf } from './bands.ts';
import type { Band } from './block-kit.ts';
import { blockIds } from './block-ids.ts';
import { prepare } from './registry.ts';

/** What is around the blocks of a page. */
export interface Around {
	/** The background above the first block. */
	above?: Band | undefined;
	/** Identifiers of other parts of the page. */
	taken?: Iterable<string> | undefined;
}

/** Returns the blocks that have something to show, each with its anchor and background. */
export function laidOut(
	context: PageContext,
	blocks: readonly PageBlock[],
	{ above, taken }: Around,
): RenderedComponent[] {
	const shown = blocks.flatMap((block) => {
		const prepared = prepare(context, block);
		return prepared ? [{ kind: block.kind, ...prepared }] : [];
	});
	const bands = bandsOf(
		shown.map(({ kind }) => kind),
		above,
	);
	const ids = blockIds(
		shown.map(({ title }) => title),
		taken,
	);
	return shown.map(({ at }, index) => {
		const isAboveOpening = shown[index + 1]?.kind === 'hero';
		return at({ id: ids[index] ?? '', band: bands[index] ?? 'plain', isAboveOpening });
	});
}
