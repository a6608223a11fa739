'use client';

import { useDocumentInfo, useEditDepth, useFormProcessing } from '@payloadcms/ui';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { z } from 'zod';
import { useDesk } from './desk-context.ts';
import { focusableIn, focused, nextFrame } from './focus-in-form.ts';
import { keptPlaces, placeNow, selectorOf } from './place.ts';
import { returnTo } from './return-to-place.ts';

/** After a save a rich text can be written in again some frames later than the other fields. */
const mostFrames = 30;

async function giveBack(had: HTMLElement, selector: string | undefined): Promise<void> {
	for (let frames = 0; frames < mostFrames && !focused(); frames += 1) {
		const again = selector === undefined ? null : document.querySelector<HTMLElement>(selector);
		const target = had.isConnected ? had : again && focusableIn(again);
		target?.focus({ preventScroll: true });
		await nextFrame();
	}
}

const saved = z.object({ id: z.union([z.string(), z.number()]) });

/**
 * Keeps the editor where they are when their form is saved: Payload disables its fields meanwhile, which takes the focus from
 * them, and opens a new document after its first save at the top of a new page (seen in 3.90; no upstream issue found).
 */
export function usePlaceKept(): void {
	const isProcessing = useFormProcessing();
	const { id, collectionSlug = '' } = useDocumentInfo();
	// A form in a drawer opens no page.
	const isOnPage = useEditDepth() < 2;
	const { onDone } = useDesk();
	const had = useRef<HTMLElement>(undefined);

	// Before the browser takes the focus from what has just been disabled.
	useLayoutEffect(() => {
		if (isProcessing) {
			had.current = focused();
			return;
		}
		if (had.current) void giveBack(had.current, selectorOf(had.current));
		had.current = undefined;
	}, [isProcessing]);

	useEffect(() => {
		if (id !== undefined || !isOnPage) return undefined;
		return onDone((change) => {
			const isFirst = change.isSave && change.id === undefined && change.collection === collectionSlug;
			const doc = isFirst ? saved.safeParse(change.doc).data : undefined;
			if (doc) keptPlaces.keep(`${collectionSlug}/${doc.id}`, placeNow(focused() ?? had.current));
		});
	}, [id, isOnPage, collectionSlug, onDone]);

	useEffect(() => {
		const place = id !== undefined && isOnPage ? keptPlaces.take(`${collectionSlug}/${id}`) : undefined;
		if (place) void returnTo(place);
	}, [id, isOnPage, collectionSlug]);
}
