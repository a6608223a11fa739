'use client';

import { useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { othersInWords } from './presence-words.ts';
import { usePresence } from './use-presence.ts';

/** Tells beside the buttons of a form who else has the document open. */
export function Presence({ form }: { form: string }) {
	const { collectionSlug, id, isTrashed } = useDocumentInfo();
	const { getEntityConfig } = useConfig();
	const isWriting = useFormModified();
	// Pictures and files, which have no drafts, are locked by Payload while somebody edits them.
	const hasDrafts =
		collectionSlug !== undefined && Boolean(getEntityConfig({ collectionSlug }).versions?.drafts);
	const document =
		hasDrafts && id !== undefined && isTrashed !== true ? `${collectionSlug}/${id}` : undefined;
	const others = usePresence({ document, form, isWriting });
	const words = others ? othersInWords(others) : 'Chi altro c’è non si sa: il CMS non risponde.';
	return (
		<p className="portolano-presence" role="status">
			{words}
		</p>
	);
}
