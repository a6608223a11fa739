import type { Coordinates, Published } from '@portolano/content-models';
import { reachOf } from '@portolano/map';
import type { PageContext } from '../../page-context.ts';

/**
 * Returns where each stage is: its own position, else that of its place; undefined where it has none, or one so far from
 * the territory that it must be wrong, such as 0 0.
 */
export function stagePositions(
	{ view, body }: Pick<PageContext, 'view' | 'body'>,
	{ stages }: Pick<Published<'itinerary'>, 'stages'>,
): (Coordinates | undefined)[] {
	const positions = stages.map(
		({ coordinates, place }) => coordinates ?? (place && view.get(place, ['coordinates'])?.coordinates),
	);
	const isInReach = reachOf(
		positions.flatMap((position) => position ?? []),
		body.boundary?.outline,
	);
	return positions.map((position) => (position && isInReach(position) ? position : undefined));
}
