import { z } from 'zod';
import { askCms } from '../ask-cms.ts';

const filter = z.object({
	...{ id: z.string(), name: z.string(), query: z.string(), mayChange: z.boolean() },
	shared: z.object({ site: z.string(), person: z.string() }).optional(),
});

const answer = z.object({
	filters: z.array(filter),
	sites: z.array(z.object({ id: z.string(), name: z.string() })),
});

/** A filter that a person keeps, or that is shared with one of their sites. */
export type SavedFilter = z.infer<typeof filter>;

/** The filters of a list, and the sites with which this person may share one. */
export type SavedFilters = z.infer<typeof answer>;

const ask = (path: string, more: { body?: object; method?: 'DELETE' } = {}) =>
	askCms(`saved-filters/of${path}`, {
		...more,
		read: (found) => answer.parse(found),
		unreachable: 'Il CMS non risponde: controlla la rete e riprova.',
	});

export const askFilters = (list: string) => ask(`?list=${list}`);
export const addFilter = (wanted: { list: string; name: string; query: string; site?: string }) =>
	ask('', { body: wanted });
export const renameFilter = (id: string, name: string) => ask(`/${id}`, { body: { name } });
export const removeFilter = (id: string) => ask(`/${id}`, { method: 'DELETE' });
