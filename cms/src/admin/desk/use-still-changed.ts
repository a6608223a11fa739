'use client';

import { useForm, useFormModified, useFormProcessing } from '@payloadcms/ui';
import { useEffect, useEffectEvent } from 'react';
import { useDesk } from './desk-context.ts';

/**
 * A form that was refused still holds what was not saved. Payload takes it as saved when any answer comes: it lets the
 * editor leave without a question, and closes the fields of a new password with the reason of the refusal.
 */
export function useStillChanged(): void {
	const { setModified, setBackgroundProcessing } = useForm();
	const isModified = useFormModified();
	const isProcessing = useFormProcessing();
	const { onRefusal } = useDesk();

	const keepChanged = useEffectEvent(() => {
		if (!isProcessing || !isModified) return;
		// What changes meanwhile is the only reason for which Payload leaves a form changed.
		setBackgroundProcessing(true);
		setModified(true);
		setBackgroundProcessing(false);
	});

	useEffect(() => onRefusal(() => keepChanged()), [onRefusal]);
}
