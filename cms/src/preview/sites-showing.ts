import type { ContentType } from '@portolano/content-models';
import { z } from 'zod';
import { idOf } from '../projection/mapping.ts';
import type { SiteKeys } from '../projection/record.ts';
import type { FormValues } from './form-values.ts';

const related = z.union([z.string(), z.object({ id: z.string() })]);

const owned = z.object({
	owner: related.nullish(),
	alsoOn: z.array(related).nullish(),
	key: z.string().nullish(),
});

interface Named {
	type: ContentType;
	/** Undefined for a document that was never saved. */
	id: string | undefined;
}

/** Returns the keys of the sites that show a document: first the one that owns it; a site owns itself. */
export function sitesShowing({ type, id }: Named, values: FormValues, keys: SiteKeys): string[] {
	const { owner, alsoOn, key } = owned.parse(values);
	const own = type === 'site' ? (key ?? keys.get(id ?? '')) : keys.get(idOf(owner));
	if (own === undefined || own === '') return [];
	return [own, ...(alsoOn ?? []).flatMap((one) => keys.get(idOf(one)) ?? [])];
}
