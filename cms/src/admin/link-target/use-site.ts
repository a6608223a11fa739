'use client';

import { useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { z } from 'zod';

const site = z.object({
	id: z.string(),
	name: z.string().nullish(),
	kind: z.enum(['portal', 'brand', 'area']),
	siteLanguages: z.array(z.string()).nullish(),
});

/** The site that owns the document of a form. */
export type OwnSite = z.infer<typeof site>;

const asked = new Map<string, Promise<OwnSite | undefined>>();

async function ask(id: string): Promise<OwnSite | undefined> {
	const select = ['name', 'kind', 'siteLanguages'].map((name) => `select[${name}]=true`).join('&');
	const response = await fetch(`/api/site/${id}?depth=0&locale=it&${select}`);
	return response.ok ? site.parse(await response.json()) : undefined;
}

/** Asks for each site once as long as the page is open; all pickers of a form share the answer. */
function siteOf(id: string): Promise<OwnSite | undefined> {
	const known = asked.get(id);
	if (known) return known;
	const answer = ask(id).catch(() => {
		asked.delete(id);
		return undefined;
	});
	asked.set(id, answer);
	return answer;
}

/** Returns the id of the site that owns the document of the form; a site owns itself. */
export function useOwner(): string | undefined {
	const { id, collectionSlug } = useDocumentInfo();
	const chosen = useFormFields(([fields]) => fields['owner']?.value);
	const owner = collectionSlug === 'site' ? id : chosen;
	return typeof owner === 'string' ? owner : undefined;
}

/** Returns the site chosen as owner in the form; undefined while it is unknown. */
export function useSite(): OwnSite | undefined {
	const owner = useOwner();
	const [found, setFound] = useState<OwnSite>();
	useEffect(() => {
		if (owner === undefined) return;
		let isStale = false;
		void siteOf(owner).then((answer) => {
			if (!isStale) setFound(answer);
		});
		return () => {
			isStale = true;
		};
	}, [owner]);
	return found?.id === owner ? found : undefined;
}
