'use client';

import { toast, useDocumentInfo } from '@payloadcms/ui';
import { useEffect } from 'react';
import { z } from 'zod';
import { keptForPage } from './kept-for-page.ts';

/** What the page that opens a document next tells its editor has been done. */
export const toldOnOpening = keptForPage('portolano-told', z.string());

/** Long enough for a sentence with a date in it to be read. */
const duration = 12_000;

/** Payload's list of toasts may listen later than the form is there, and what is said before is lost: it is said until it shows. */
function say(words: string, attempts = 20): void {
	toast.success(words, { id: 'portolano-told', duration });
	setTimeout(() => {
		const isShown = document.querySelector('[data-sonner-toast]') !== null;
		if (!isShown && attempts > 0) say(words, attempts - 1);
	}, 500);
}

/** Tells what was done on the page before, which led here. */
export function useToldOnOpening(): void {
	const { id, collectionSlug = '' } = useDocumentInfo();

	useEffect(() => {
		const words = id === undefined ? undefined : toldOnOpening.take(`${collectionSlug}/${id}`);
		if (words !== undefined) say(words);
	}, [id, collectionSlug]);
}
