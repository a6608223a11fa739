import { type ContentType, contentTypes, type Published, type Reference } from '@portolano/content-models';
import { buildLeast } from '../build/least-document.ts';
import { areas } from './areas.ts';
import { organisation } from './organisation.ts';
import { portal } from './portal.ts';
import { visit } from './visit.ts';

/** The instant at which {@link smallTown} has coming and past events, a current alert and notices that will expire. */
export const smallTownNow = '2026-11-22T09:00:00.000Z';

/**
 * Returns all published documents of Borgomarina, a demonstration comune: the portal `portale`, the brand site `visit`
 * in Italian and English, the areas `polizia-locale` and `protezione-civile`. Every reference targets a document of the
 * set.
 */
export function smallTown(): Published[] {
	const told = [...organisation, ...portal, ...visit, ...areas];
	return [...told, ...untold(told)];
}

/** Builds a minimal document of each type that `told` lacks. */
function untold(told: readonly Published[]): Published[] {
	const isTold = (type: ContentType) => told.some((document) => document.type === type);
	return contentTypes
		.filter((type) => !isTold(type))
		.map((type) => buildLeast(type, (wanted) => oneOf(told, wanted)));
}

function oneOf(told: readonly Published[], wanted: string): Reference {
	const found = told.find(({ type }) => type === wanted);
	if (!found) throw new Error(`Borgomarina has no document of type “${wanted}” to refer to.`);
	return { type: found.type, id: found.id };
}
