import type { Published } from '@portolano/content-models';
import { buildPlace, inItalian } from '@portolano/test-kit';

type Fields = Parameters<typeof buildPlace>[0];

function placeAt(title: string, [latitude, longitude]: [number, number], fields: Fields): Published<'place'> {
	return buildPlace({
		...{ owner: 'visit', languages: ['it'], title: inItalian(title), accessFacts: [] },
		...{ coordinates: { latitude, longitude }, summary: inItalian(`${title}: un luogo di prova.`) },
		...fields,
	});
}

/** Places of the city that are told apart by what visitors choose. */
export const cityPlaces = [
	placeAt('Arena', [40.47, 17.2], { isFree: true, district: 'Porto' }),
	placeAt('Bagni', [40.42, 17.3], { isFree: true, forChildren: true, district: 'Marina' }),
	placeAt('Cisterna', [40.38, 17.15], { forChildren: true, district: 'Porto' }),
];
