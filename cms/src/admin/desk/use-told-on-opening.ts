'use client';

import { toast, useDocumentInfo } from '@payloadcms/ui';
import { useEffect } from 'react';
import { z } from 'zod';
import { keptForPage } from './kept-for-page.ts';

/** What the page that opens a document next tells its editor has been done. */
export const toldOnOpening = keptForPage('portolano-told', z.string());

/** Long enough for a sentence with a date in it to be read. */
const duration = 12_000;

/** Tells what was done on the page before, which led here. */
export function useToldOnOpening(): void {
	const { id, collectionSlug = '' } = useDocumentInfo();

	useEffect(() => {
		const words = id === undefined ? undefined : toldOnOpening.take(`${collectionSlug}/${id}`);
		// Payload's toasts listen only once the whole page does.
		if (words !== undefined) setTimeout(() => toast.success(words, { duration }));
	}, [id, collectionSlug]);
}
