'use client';

import { useDocumentInfo, useLocale } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { z } from 'zod';

const texts = z.record(z.string(), z.string().nullish()).nullish();
const row = z.object({ id: z.string(), label: texts });
const saved = z.object({ items: z.array(row.extend({ children: z.array(row).nullish() })).nullish() });

type Texts = NonNullable<z.infer<typeof texts>>;

async function ask(id: string, signal: AbortSignal): Promise<Map<string, Texts> | undefined> {
	const response = await fetch(`/api/menu/${id}?depth=0&draft=true&locale=all`, { signal });
	if (!response.ok) return undefined;
	const items = saved.parse(await response.json()).items ?? [];
	const rows = items.flatMap(({ children, ...item }) => [item, ...(children ?? [])]);
	return new Map(rows.map(({ id: one, label }) => [one, label ?? {}]));
}

/** Returns a function that tells in which of the site's languages a row has no text, as last saved. */
export function useMissingLanguages(languages: readonly string[]): (id: string, label: string) => string[] {
	const { id, versionCount, lastUpdateTime } = useDocumentInfo();
	const { code } = useLocale();
	const [known, setKnown] = useState<ReadonlyMap<string, Texts>>();
	const asksFor = languages.length > 1 && id !== undefined ? String(id) : undefined;

	useEffect(() => {
		if (asksFor === undefined) return;
		const controller = new AbortController();
		ask(asksFor, controller.signal)
			.then(setKnown)
			// Without an answer nothing is marked.
			.catch(() => undefined);
		return () => controller.abort();
	}, [asksFor, versionCount, lastUpdateTime]);

	// Nothing is marked before the saved texts are known.
	const isUnknown = asksFor !== undefined && !known;
	return (row, label) =>
		languages.length < 2 || isUnknown
			? []
			: languages.filter((language) =>
					language === code ? label === '' : !known?.get(row)?.[language]?.trim(),
				);
}
