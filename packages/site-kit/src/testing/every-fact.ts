import {
	accessFeatures,
	codesOf,
	eventStatuses,
	hospitalityKinds,
	knownOrNot,
	priceRanges,
	type Published,
	settings,
	shades,
	surfaces,
	travelModes,
} from '@portolano/content-models';
import { buildEvent, buildItinerary, buildPlace, inBoth, prose, to } from '@portolano/test-kit';

const owned = { owner: 'visit', languages: ['it', 'en'] as ('it' | 'en')[], isUnverified: true as const };
const answers = ['yes', 'no', 'partial', 'unknown'] as const;

/** A title and an address of letters alone, so that no word of the interface is among the words of the content. */
function named(kind: string, index: number) {
	const code = `Zq${kind}${String.fromCodePoint(97 + index)}`;
	return {
		id: `${kind}-${String(index)}`,
		title: inBoth(code, `${code}en`),
		slug: inBoth(code.toLowerCase(), `${code.toLowerCase()}en`),
		summary: inBoth(`${code}.`, `${code}en.`),
	};
}

const lines = inBoth(prose('Zq.'), prose('Zqen.'));

const places = settings.flatMap((setting, index) =>
	buildPlace({
		...owned,
		...named('Luogo', index),
		...{ setting, access: lines, moreInformation: lines, description: lines, services: lines },
		...{ isFree: true, forChildren: true as const, visitMinutes: 30 * (index + 1), district: 'Zqzona' },
		accessFacts: accessFeatures.map((feature, at) => ({
			feature,
			available: answers[(at + index) % answers.length] ?? 'unknown',
		})),
	}),
);

const hospitality = hospitalityKinds.map((kind, index) =>
	buildPlace({
		...owned,
		...named('Ospite', index),
		...{ access: lines, accessFacts: [], placeTypes: ['albergo'] },
		hospitality: {
			kind,
			speciality: inBoth('Zqpiatto', 'Zqdish'),
			priceRange: priceRanges[index],
			...(kind === 'stay' && {
				...{ accommodationType: 'agriturismo' as const, stars: 3, cin: 'IT073027A1B2C3D4E5' },
			}),
		},
	}),
);

const events = eventStatuses.map((status, index) =>
	buildEvent({
		...owned,
		...named('Evento', index),
		...{ status, body: lines, audience: lines, accessibility: lines, place: to('place', 'Luogo-0') },
		...{ start: '2026-12-05T18:00:00.000Z', end: '2026-12-05T20:00:00.000Z' },
		...(status !== 'scheduled' && { formerStart: '2026-12-04T18:00:00.000Z' }),
		...{ setting: settings[index], isFree: true, forChildren: true as const },
		accessFacts: accessFeatures.map((feature) => ({ feature, available: 'yes' as const })),
	}),
);

const over = buildEvent({
	...owned,
	...named('Passato', 0),
	...{ body: lines, audience: lines, place: to('place', 'Luogo-0') },
	...{ start: '2026-11-01T18:00:00.000Z', end: '2026-11-01T20:00:00.000Z' },
});

const stages = codesOf(surfaces).map((surface, index) => ({
	title: inBoth(`Zqtappa${String.fromCodePoint(97 + index)}`, `Zqstop${String.fromCodePoint(97 + index)}`),
	body: lines,
	coordinates: { latitude: 40.47 + index / 1000, longitude: 17.23 },
	minutes: 10,
	leg: { metres: 350, minutes: 5, surface, shade: codesOf(shades)[index % 3] ?? 'none' },
	water: knownOrNot[index % 3] ?? 'unknown',
	toilets: knownOrNot[(index + 1) % 3] ?? 'unknown',
}));

const itineraries = travelModes.map((mode, index) =>
	buildItinerary({
		...owned,
		...named('Giro', index),
		...{ mode, body: lines, safety: lines, stages, isLoop: true },
		...{ stepFree: answers[index % 4] ?? 'unknown', isReversible: true as const },
		difficulty: (['easy', 'medium', 'hard'] as const)[index % 3] ?? 'easy',
	}),
);

/** Documents of the brand site in which every fact of the lists and itineraries of visitors occurs. */
export const everyFact: readonly Published[] = [...places, ...hospitality, ...events, over, ...itineraries];
