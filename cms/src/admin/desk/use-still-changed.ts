'use client';

import { useForm, useFormModified, useFormProcessing } from '@payloadcms/ui';
import { useEffect, useEffectEvent } from 'react';
import { useDesk } from './desk-context.ts';

/**
 * Keeps a form marked as modified when a save is refused. Payload marks it as unmodified after any answer
 * (https://github.com/payloadcms/payload/issues/17517): editors could leave without a warning and lose their changes,
 * and the fields for a new password would close.
 */
export function useStillChanged(): void {
	const { setModified, setBackgroundProcessing } = useForm();
	const isModified = useFormModified();
	const isProcessing = useFormProcessing();
	const { onRefusal } = useDesk();

	const keepChanged = useEffectEvent(() => {
		if (!isProcessing || !isModified) return;
		// Payload keeps `modified` only for changes made during background processing.
		setBackgroundProcessing(true);
		setModified(true);
		setBackgroundProcessing(false);
	});

	useEffect(() => onRefusal(() => keepChanged()), [onRefusal]);
}
