import type { Published, Reference } from '@portolano/content-models';
import { eachOnce } from '../data/each-once.ts';
import { hrefOfReference } from '../links/references.ts';
import { pictureFields } from '../media/pictures.ts';
import type { PageContext } from '../page-context.ts';
import { itineraryFileNames } from '../types/itinerary/files.ts';

/** Sizes that were measured: what every page needs, and a page kept along with its small pictures. */
const [BASE, ALONG] = [380_000, 110_000];

/** Width of the pictures that are kept, as `pocket.ts` chooses them. */
const WIDTH = 800;

/** Returns the paths of the pages of the places of an itinerary on this site, which are kept along with it. */
export function placesAlong(
	context: PageContext,
	{ stages }: Pick<Published<'itinerary'>, 'stages'>,
): string[] {
	const places = eachOnce(stages.flatMap(({ place }) => place ?? []));
	return places.flatMap((place) => {
		const href = hrefOfReference(context, place);
		return href?.startsWith('/') ? [href] : [];
	});
}

/** Returns the paths of the files beside the page of an itinerary, for the programs that read its track without network. */
export function filesAlong({ path, language }: Pick<PageContext, 'path' | 'language'>): string[] {
	return itineraryFileNames(language).map(({ name }) => `${path}${name}`);
}

function pictureBytes({ view }: PageContext, reference: Reference<'media'>): number {
	const variants = view.get(reference, pictureFields)?.variants ?? [];
	const webp = variants.filter(({ format }) => format === 'webp');
	const chosen = (webp.length > 0 ? webp : variants).toSorted((one, other) => one.width - other.width);
	return (chosen.find(({ width }) => width >= WIDTH) ?? chosen.at(-1))?.file.bytes ?? 0;
}

/** Returns about how many bytes a page takes on a device, with its pictures and the pages kept along. */
export function bytesToKeep(
	context: PageContext,
	pictures: readonly (Reference<'media'> | undefined)[],
	along: number,
): number {
	const own = eachOnce(pictures.flatMap((picture) => picture ?? []));
	return own.reduce((sum, picture) => sum + pictureBytes(context, picture), BASE + along * ALONG);
}
