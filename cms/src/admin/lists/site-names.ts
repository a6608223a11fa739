import { z } from 'zod';
import { askCms } from '../ask-cms.ts';

const sites = z.object({ docs: z.array(z.object({ id: z.string(), name: z.string() })) });

let asked: Promise<ReadonlyMap<string, string>> | undefined;

async function ask(): Promise<ReadonlyMap<string, string>> {
	const found = await askCms('site?depth=0&pagination=false&select[name]=true', {
		read: (answer) => sites.parse(answer).docs,
		unreachable: '',
	});
	// Asked again by the next cell that needs it.
	if (!found.value) asked = undefined;
	return new Map((found.value ?? []).map(({ id, name }) => [id, name]));
}

/** The names of the sites by id, as far as the user may see them: asked once for all rows of all lists. */
export function siteNames(): Promise<ReadonlyMap<string, string>> {
	asked ??= ask();
	return asked;
}
