import type { ContentType } from '@portolano/content-models';
import type { Payload } from 'payload';
import { z } from 'zod';
import { idOf } from '../projection/mapping.ts';
import { isState, type State } from './states.ts';

const facts = z.looseObject({
	owner: z.union([z.string(), z.looseObject({ id: z.string() })]).nullish(),
	workflow: z.unknown().optional(),
});

/** Drafts may have a title of any length. */
const longestTitle = 255;

/** The title of a record, in its language, cut to a line; its id while it has none. */
export function titleIn(record: object, type: ContentType, payload: Payload): string {
	const found = facts.parse(record);
	const title = found[payload.collections[type].config.admin.useAsTitle ?? 'title'];
	const id = found['id'];
	if (typeof title === 'string' && title !== '') return title.slice(0, longestTitle);
	return typeof id === 'string' ? id : '';
}

/** Id of the site that owns a record; a site owns itself. */
export function siteIn(record: object, type: ContentType): string {
	const found = facts.parse(record);
	const id = found['id'];
	if (type === 'site') return typeof id === 'string' ? id : '';
	return idOf(found.owner);
}

export function stateIn(record: object | undefined): State | undefined {
	const state = record && facts.safeParse(record).data?.workflow;
	return isState(state) ? state : undefined;
}
