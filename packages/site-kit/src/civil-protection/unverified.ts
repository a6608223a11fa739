import type { Published } from '@portolano/content-models';

/** Whether an area must be marked as not verified: it says so, or nobody has noted a check. */
export function isUnverifiedArea(
	area: Pick<Published<'emergency-area'>, 'isUnverified' | 'checkedOn'>,
): boolean {
	return area.isUnverified === true || area.checkedOn === undefined;
}
