import type { BaseMap } from '@portolano/map';
import type { StoreView } from '@portolano/content-store';
import type { Route } from '../definition.ts';
import type { PageContext } from '../page-context.ts';
import { textFile } from '../routes/text-files.ts';
import { territoryOf } from './territory.ts';

/** Path of the outlines that interactive maps fetch when they are opened. */
export const baseMapPath = '/mappa-base.json';

function baseMap(context: PageContext): string {
	const { land, districts, credits } = territoryOf(context);
	const base: BaseMap = {
		source: credits.join(' '),
		...land,
		boundary: land.boundary ?? [],
		districts,
	};
	return JSON.stringify(base);
}

const hasBoundary = (view: StoreView) => view.get(view.site().body, ['boundary'])?.boundary !== undefined;

/** Route of the outlines under the places of interactive maps, where the boundary of the body is known. */
export function baseMapFile(): Route {
	return textFile({
		path: baseMapPath,
		contentType: 'application/json; charset=utf-8',
		text: baseMap,
		when: hasBoundary,
	});
}
