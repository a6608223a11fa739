import type { TripItems } from './item-data.ts';
import type { Trip } from './trip.ts';

const escaped = (text: string) =>
	text
		// Control characters may not be in XML 1.0, not even as entities.
		.replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');

/** What a file of stops says besides the trip. */
export interface GpxSettings {
	name: string;
	/** That the lines are straight. */
	note: string;
	origin: string;
	dayName: (number: number) => string;
}

/** Returns the stops of a trip as GPX 1.1: a route for each day, made on the device. */
export function tripGpx(
	{ days }: Trip,
	items: TripItems,
	{ name, note, origin, dayName }: GpxSettings,
): string {
	const routes = days.flatMap(({ date, stops }, index) => {
		const points = stops.flatMap(({ key }) => {
			const item = Object.hasOwn(items, key) ? items[key] : undefined;
			if (!item?.at) return [];
			const [latitude, longitude] = item.at;
			const description = item.where === undefined ? '' : `<desc>${escaped(item.where)}</desc>`;
			const link = `<link href="${escaped(new URL(item.href, origin).href)}"/>`;
			return [
				`<rtept lat="${String(latitude)}" lon="${String(longitude)}"><name>${escaped(item.title)}</name>${description}${link}</rtept>`,
			];
		});
		const title = [dayName(index + 1), date].filter(Boolean).join(', ');
		const head = `<name>${escaped(title)}</name><desc>${escaped(note)}</desc>`;
		return points.length > 0 ? [`<rte>${head}${points.join('')}</rte>`] : [];
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<gpx version="1.1" creator="Portolano" xmlns="http://www.topografix.com/GPX/1/1">',
		`<metadata><name>${escaped(name)}</name><desc>${escaped(note)}</desc></metadata>`,
		...routes,
		'</gpx>',
		'',
	].join('\n');
}
