import type { Localized, Published } from '@portolano/content-models';
import type { PagePath } from '@portolano/content-store';
import { openDataFile, type OpenDataItem } from '@portolano/feeds';
import type { Route } from '../definition.ts';
import { documentAlternates } from '../head/alternates.ts';
import { absolute } from '../head/head.ts';
import { linkFields } from '../links/link-fields.ts';
import type { Linkable } from '../links/hrefs.ts';
import type { PageContext } from '../page-context.ts';
import { textFile } from '../routes/text-files.ts';

/** Addresses of the files of open data. */
export const openDataPaths = {
	places: '/dati/luoghi.json',
	events: '/dati/eventi.json',
	itineraries: '/dati/itinerari.json',
} as const satisfies Record<string, PagePath>;

const common = ['title', 'summary', 'updatedAt', 'isUnverified'] as const;
const byId = { by: 'id', direction: 'ascending' } as const;
const unverified = 'Dato dimostrativo, non verificato';

type Entry = Linkable & {
	id: string;
	title: Localized<string>;
	summary: Localized<string>;
	updatedAt: string;
	isUnverified?: true | undefined;
};

function entryOf(context: PageContext, document: Entry) {
	const paths = documentAlternates(context, document);
	const urls = Object.entries(paths).map(([language, path]): [string, string] => [
		language,
		absolute(context, path),
	]);
	const { id, title, summary, updatedAt, isUnverified } = document;
	const url: { it: string } = { it: absolute(context, '/'), ...Object.fromEntries<string>(urls) };
	return { id, url, name: title, summary, ...(isUnverified && { note: unverified }), updatedAt };
}

const owned = ({ site }: PageContext) => ({ where: { owner: site.key }, order: byId });

function places(context: PageContext): OpenDataItem<'places'>[] {
	const { items } = context.view.list({
		type: 'place',
		select: [
			...linkFields('place'),
			...common,
			...(['placeTypes', 'address', 'postalCode', 'city', 'coordinates', 'hours'] as const),
			...(['isFree', 'accessFacts', 'setting', 'forChildren', 'visitMinutes'] as const),
		],
		...owned(context),
	});
	return items.map((place) => ({
		...entryOf(context, place),
		types: [...place.placeTypes],
		...locationOf(place),
		...(place.hours && { hours: place.hours }),
		...(place.isFree === undefined ? {} : { isFree: place.isFree }),
		access: accessOf(place.accessFacts),
		...(place.setting && { setting: place.setting }),
		...(place.forChildren && { forChildren: place.forChildren }),
		...(place.visitMinutes === undefined ? {} : { visitMinutes: place.visitMinutes }),
	}));
}

const accessOf = (facts: Published<'place'>['accessFacts']) =>
	facts.map(({ feature, available, checkedOn }) => ({
		feature,
		available,
		...(checkedOn && { checkedOn }),
	}));

const locationOf = ({
	address,
	postalCode,
	city,
	coordinates,
}: Pick<Published<'place'>, 'address' | 'postalCode' | 'city' | 'coordinates'>) => ({
	address: { street: address, postalCode, city },
	position: coordinates,
});

function events(context: PageContext): OpenDataItem<'events'>[] {
	const { where, order } = owned(context);
	const { items } = context.view.list({
		type: 'event',
		select: [
			...linkFields('event'),
			...common,
			...(['eventTypes', 'start', 'end', 'allDay', 'sessions', 'status', 'formerStart'] as const),
			...(['isFree', 'place', 'accessFacts', 'setting', 'forChildren'] as const),
		],
		where: { ...where, end: { after: 'now' } },
		order,
	});
	return items.map((event) => ({
		...entryOf(context, event),
		types: [...event.eventTypes],
		start: event.start,
		end: event.end,
		allDay: event.allDay,
		dates: event.sessions.map(({ start, end }) => ({ start, end })),
		status: event.status,
		...(event.formerStart && { formerStart: event.formerStart }),
		isFree: event.isFree,
		...placeOf(context, event),
		...(event.accessFacts && { access: accessOf(event.accessFacts) }),
		...(event.setting && { setting: event.setting }),
		...(event.forChildren && { forChildren: event.forChildren }),
	}));
}

function placeOf({ view }: PageContext, event: Pick<Published<'event'>, 'place'>) {
	const place = view.get(event.place, ['title', 'address', 'postalCode', 'city', 'coordinates']);
	return place && { place: { id: event.place.id, name: place.title, ...locationOf(place) } };
}

function itineraries(context: PageContext): OpenDataItem<'itineraries'>[] {
	const { items } = context.view.list({
		type: 'itinerary',
		select: [
			...linkFields('itinerary'),
			...common,
			...(['mode', 'duration', 'distance', 'difficulty', 'isLoop', 'stepFree', 'stages'] as const),
		],
		...owned(context),
	});
	return items.map((itinerary) => ({
		...entryOf(context, itinerary),
		mode: itinerary.mode,
		minutes: itinerary.duration,
		metres: itinerary.distance,
		difficulty: itinerary.difficulty,
		isLoop: itinerary.isLoop,
		stepFree: itinerary.stepFree,
		stages: itinerary.stages.map((stage) => stageOf(context, stage)),
	}));
}

function stageOf({ view }: PageContext, stage: Published<'itinerary'>['stages'][number]) {
	const position = stage.coordinates ?? (stage.place && view.get(stage.place, ['coordinates'])?.coordinates);
	return {
		name: stage.title,
		...(position && { position }),
		...(stage.minutes === undefined ? {} : { minutes: stage.minutes }),
		...(stage.water && { water: stage.water }),
		...(stage.toilets && { toilets: stage.toilets }),
	};
}

function fileOf<K extends keyof typeof openDataPaths>(
	kind: K,
	items: (context: PageContext) => OpenDataItem<K>[],
): Route {
	return textFile({
		path: openDataPaths[kind],
		contentType: 'application/json; charset=utf-8',
		text: (context) => {
			const { name, origin } = context.site;
			return openDataFile<K>({ name, url: `${origin}/` }, items(context));
		},
	});
}

/** Routes of the open data of a site for visitors: its places, its events to come and its itineraries. */
export const openDataFiles = (): Route[] => [
	fileOf('places', places),
	fileOf('events', events),
	fileOf('itineraries', itineraries),
];
