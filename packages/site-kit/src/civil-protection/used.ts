import type { StoreView } from '@portolano/content-store';
import { isUsed } from '../data/usage.ts';
import { civilProtectionPaths } from './sections.ts';

export const hasGuides = (view: StoreView) => isUsed(view, 'risk-guide', ownBy(view));
export const hasAreas = (view: StoreView) => isUsed(view, 'emergency-area', ownBy(view));
export const hasDistricts = (view: StoreView) => isUsed(view, 'district', ownBy(view));

/** The plan has its pages on the site that owns it; others show its documents by reference. */
function ownBy(view: StoreView): { owner: string } {
	return { owner: view.site().key };
}

/** Returns the pages of the plan that a browser keeps for when there is no network: those that help on the spot. */
export function planPathsKept(view: StoreView): string[] {
	return hasDistricts(view) ? [civilProtectionPaths.myZone, civilProtectionPaths.myZoneData] : [];
}
