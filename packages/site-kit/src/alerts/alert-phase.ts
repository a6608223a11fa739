import type { Published } from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';

/** Returns the phase of an alert. The page that shows it is rendered again when the phase changes. */
export function alertPhase(
	view: Pick<StoreView, 'hasPassed'>,
	{ start, end }: Pick<Published<'alert'>, 'start' | 'end'>,
): 'coming' | 'current' | 'over' {
	if (view.hasPassed(end)) return 'over';
	return view.hasPassed(start) ? 'current' : 'coming';
}
