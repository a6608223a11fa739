import type { Outline, Published } from '@portolano/content-models';
import { renderSite } from '@portolano/site-kit/testing.ts';
import { buildDistrict, buildPlace, inItalian, smallTown } from '@portolano/test-kit';
import { applicationFolder } from '../page-blocks/sites.ts';

function square(x: number, y: number, size: number): Outline {
	const corners: [number, number][] = [
		[x, y],
		[x + size, y],
		[x + size, y + size],
		[x, y + size],
	];
	return [[[...corners, [x, y]]]];
}

const boundary = { outline: square(17.1, 40.35, 0.3), source: 'Istituto di prova, CC BY 4.0' };

const district = buildDistrict({
	owner: 'portale',
	title: inItalian('Città murata'),
	outline: square(17.22, 40.44, 0.04),
	isUnverified: true,
});

/** A place of the portal. */
export function placeAt(title: string, latitude: number, longitude: number): Published<'place'> {
	return buildPlace({ owner: 'portale', title: inItalian(title), coordinates: { latitude, longitude } });
}

/** Places that are apart, two at the same point, and one on another continent; in alphabetical order. */
export const fewPlaces = [
	placeAt('Arsenale', 40.47, 17.2),
	placeAt('Bastione', 40.4501, 17.3),
	placeAt('Casa degli emigrati', -34.6, -58.4),
	placeAt('Darsena', 40.42, 17.25),
	placeAt('Edicola', 40.42, 17.25),
	placeAt('Faro', 40.38, 17.15),
];

/** Places all over the territory. */
export const manyPlaces = (count: number) =>
	Array.from({ length: count }, (_, index) =>
		placeAt(
			`Luogo ${String(index + 1).padStart(4, '0')}`,
			40.36 + ((index * 37) % 997) / 3500,
			17.11 + ((index * 91) % 991) / 3500,
		),
	);

/** Renders the maps of the portal of a town with these places besides its own, and the pages that lead there. */
export function renderMaps(places: readonly Published<'place'>[]): Promise<Map<string, string>> {
	const documents = smallTown().map((document) =>
		document.type === 'body' ? { ...document, boundary } : document,
	);
	return renderSite({
		root: applicationFolder('portal'),
		site: 'portale',
		documents: [...documents, district, ...places],
		paths:
			/mappa|\/(?:luoghi|uffici|eventi|faro)\/$|^\/(?:tema\.css|simbolo|sw\.js|site\.webmanifest|favicon)/,
	});
}
