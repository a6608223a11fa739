import { z } from 'zod';
import { topics } from '../vocabularies/topics.ts';
import { codeSchema } from '../vocabulary.ts';
import { heading } from './heading.ts';

/** Types that a list can show. Each has a card and a page on at least one kind of site. */
export const listedTypes = [
	'news',
	'event',
	'service',
	'document',
	'place',
	'itinerary',
	'page',
	'project',
	'dataset',
] as const;

/** `latest`: newest first; `next`: those to come, the nearest first (events only); `title`: by title. */
export const listOrders = ['latest', 'next', 'title'] as const;

/** Documents found by a query, so that the list keeps itself up to date. It never lists the page that it is on. */
export const list = z
	.strictObject({
		kind: z.literal('list'),
		title: heading,
		type: z.enum(listedTypes),
		topic: codeSchema(topics).optional(),
		order: z.enum(listOrders),
		number: z.int().min(1).max(12),
	})
	.refine(({ type, order }) => order !== 'next' || type === 'event', {
		error: 'Only events can be listed by the nearest.',
		path: ['order'],
	});
