import { z } from 'zod';
import { askCms } from '../ask-cms.ts';

const count = z.object({ online: z.number(), drafts: z.number() });
const answer = z.object({ uses: z.record(z.string(), count) });

/** How many contents use a picture or a file: online, and only in drafts. */
export type InUse = z.infer<typeof count>;

/** Most ids of one request. */
const atOnce = 100;

type Take = (found: InUse | undefined) => void;

const waiting = new Map<string, Map<string, Take[]>>();

async function askNow(type: string): Promise<void> {
	const asked = [...(waiting.get(type) ?? [])];
	waiting.delete(type);
	for (let from = 0; from < asked.length; from += atOnce) {
		const some = asked.slice(from, from + atOnce);
		const found = await askCms(`${type}/in-use?ids=${some.map(([id]) => id).join(',')}`, {
			read: (given) => answer.parse(given),
			unreachable: '',
		});
		for (const [id, takes] of some) for (const take of takes) take(found.value?.uses[id]);
	}
}

/** Asks how a picture or a file is used; the rows of a list are asked for in one request. Undefined when it isn't known. */
export function askInUse(type: string, id: string): Promise<InUse | undefined> {
	return new Promise((resolve) => {
		const ofType = waiting.get(type) ?? new Map<string, Take[]>();
		if (ofType.size === 0) setTimeout(() => void askNow(type));
		waiting.set(type, ofType.set(id, [...(ofType.get(id) ?? []), resolve]));
	});
}
