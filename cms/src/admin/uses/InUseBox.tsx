'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { countsInWords } from './in-use-words.ts';
import { InUseState } from './InUseState.tsx';
import { useInUse } from './use-in-use.ts';

/** The state of a picture or a file in its form. */
export function InUseBox() {
	const { id, collectionSlug = '', savedDocumentData } = useDocumentInfo();
	const inUse = useInUse(collectionSlug, id === undefined ? undefined : String(id), savedDocumentData);
	if (id === undefined) return null;
	return (
		<section className="portolano-workflow" aria-label="Stato">
			<p>
				<InUseState inUse={inUse} />
			</p>
			{inUse && <p>{countsInWords(inUse)}</p>}
		</section>
	);
}
