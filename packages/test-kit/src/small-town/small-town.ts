import type { Published } from '@portolano/content-models';
import { areas } from './areas.ts';
import { organisation } from './organisation.ts';
import { portal } from './portal.ts';
import { visit } from './visit.ts';

/** The clock at which {@link smallTown} has events to come and events past, an alert under way, notices that will expire. */
export const smallTownNow = '2026-11-22T09:00:00.000Z';

/**
 * All published documents of Borgomarina, a demonstration comune: the portal `portale`, the brand site `visit` in Italian
 * and English, the areas `polizia-locale` and `protezione-civile`. Every reference leads to a document of the set.
 */
export function smallTown(): Published[] {
	return [...organisation, ...portal, ...visit, ...areas];
}
