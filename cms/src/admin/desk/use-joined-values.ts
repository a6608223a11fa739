'use client';

import { useDocumentInfo, useForm, useFormProcessing } from '@payloadcms/ui';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useDesk } from './desk-context.ts';

/**
 * Shows in the form what a save was joined with. Payload takes from the answer only fields that the form has already: rows that
 * somebody else added would not appear, and those they removed would come back with the next save.
 */
export function useJoinedValues(): void {
	const { reset, setProcessing } = useForm();
	const { collectionSlug, id } = useDocumentInfo();
	const isProcessing = useFormProcessing();
	const { onDone } = useDesk();
	const saved = useRef<unknown>(undefined);
	const wasProcessing = useRef(false);

	useEffect(
		() =>
			onDone(({ collection, id: savedId, joined, doc }) => {
				if (joined && collection === collectionSlug && savedId === String(id)) saved.current = doc;
			}),
		[onDone, collectionSlug, id],
	);

	const onEnd = useEffectEvent(async () => {
		const doc = saved.current;
		if (doc === undefined) return;
		saved.current = undefined;
		// Until the values are there nothing can be typed that they would replace.
		setProcessing(true);
		try {
			await reset(doc);
		} finally {
			setProcessing(false);
		}
	});

	useEffect(() => {
		if (wasProcessing.current && !isProcessing) void onEnd();
		wasProcessing.current = isProcessing;
	}, [isProcessing]);
}
