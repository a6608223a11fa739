import {
	codesOf,
	eventStatuses,
	eventTypes,
	knownOrNot,
	type Localized,
	placeTypes,
	travelModes,
} from '@portolano/content-models';
import { z } from 'zod';

/** A text in Italian and in the other languages of the document. */
const texts = z.strictObject({
	it: z.string(),
	en: z.string().optional(),
	de: z.string().optional(),
	fr: z.string().optional(),
});

const instant = z.iso.datetime().describe('An instant in UTC.');

const position = z.strictObject({ latitude: z.number(), longitude: z.number() }).describe('WGS 84.');

const address = z.strictObject({ street: z.string(), postalCode: z.string(), city: z.string() });

const access = z.array(
	z.strictObject({
		feature: z.string(),
		available: z.enum(['yes', 'no', 'partial', 'unknown']),
		checkedOn: z.string().optional().describe('The day on which somebody checked it.'),
	}),
);

/** What all entries have. */
const entry = {
	id: z.string().describe('Stays the same as long as the document exists.'),
	url: texts.describe('Its page in each language.'),
	name: texts,
	summary: texts,
	note: z.string().optional().describe('That what is said of it was not checked.'),
	updatedAt: instant,
};

const setting = z.enum(['indoor', 'outdoor', 'both']).optional();

const place = z.strictObject({
	...entry,
	types: z.array(z.enum(codesOf(placeTypes))),
	address,
	position,
	hours: z.unknown().optional().describe('Opening hours: weeks, seasons, closures and exceptions.'),
	isFree: z.boolean().optional(),
	access,
	setting,
	forChildren: z.literal(true).optional(),
	visitMinutes: z.number().optional(),
});

const event = z.strictObject({
	...entry,
	types: z.array(z.enum(codesOf(eventTypes))),
	start: instant,
	end: instant,
	allDay: z.boolean(),
	dates: z.array(z.strictObject({ start: instant, end: instant })).describe('The dates of a series.'),
	status: z.enum(eventStatuses),
	formerStart: instant.optional().describe('When an event that was moved was to begin.'),
	isFree: z.boolean(),
	place: z.strictObject({ id: z.string(), name: texts, address, position }).optional(),
	access: access.optional(),
	setting,
	forChildren: z.literal(true).optional(),
});

const stage = z.strictObject({
	name: texts,
	position: position.optional(),
	minutes: z.number().optional(),
	water: z.enum(knownOrNot).optional(),
	toilets: z.enum(knownOrNot).optional(),
});

const itinerary = z.strictObject({
	...entry,
	mode: z.enum(travelModes),
	minutes: z.number().describe('Stops included.'),
	metres: z.number(),
	difficulty: z.enum(['easy', 'medium', 'hard']),
	isLoop: z.boolean(),
	stepFree: z.enum(['yes', 'no', 'partial', 'unknown']),
	stages: z.array(stage),
});

const fileOf = <T extends z.ZodType>(item: T) =>
	z.strictObject({
		version: z.literal(1),
		licence: z.literal('https://creativecommons.org/licenses/by/4.0/'),
		site: z.strictObject({ name: texts, url: z.string() }),
		items: z.array(item),
	});

/** The files of open data of a site for visitors: `/dati/luoghi.json`, `/dati/eventi.json`, `/dati/itinerari.json`. */
export const openData = {
	places: fileOf(place),
	events: fileOf(event),
	itineraries: fileOf(itinerary),
} as const;

export type OpenData = { [K in keyof typeof openData]: z.infer<(typeof openData)[K]> };

export type OpenDataItem<K extends keyof OpenData> = OpenData[K]['items'][number];

/** Returns a file of open data (see {@link openData}): JSON under CC BY 4.0, the same text for the same documents. */
export function openDataFile<K extends keyof OpenData>(
	site: { name: Localized<string>; url: string },
	items: readonly OpenDataItem<K>[],
): string {
	const licence = 'https://creativecommons.org/licenses/by/4.0/';
	return JSON.stringify({ version: 1, licence, site, items });
}
