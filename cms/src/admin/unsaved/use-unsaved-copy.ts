'use client';

import {
	useAllFormFields,
	useDocumentInfo,
	useForm,
	useFormModified,
	useFormProcessing,
	useLocale,
} from '@payloadcms/ui';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { z } from 'zod';
import { useDesk } from '../desk/desk-context.ts';
import { forgetCopy, keepCopy, type Whose } from './copies.ts';
import { announceForm } from './open-forms.ts';

/** Shorter than Payload waits before it asks the server about a change (250 ms), whatever the answer does to the page. */
const pauseMs = 200;

const plain = z.record(z.string(), z.unknown());

/** Whose changes a form has; undefined where nothing is kept. */
export function useWhose(user: string | undefined): Whose | undefined {
	const { collectionSlug, id, isTrashed } = useDocumentInfo();
	const { code } = useLocale();
	// A form of an account may have a password.
	if (user === undefined || collectionSlug === undefined || collectionSlug === 'users' || isTrashed === true)
		return undefined;
	return { user, collection: collectionSlug, id: id === undefined ? undefined : String(id), language: code };
}

/**
 * Keeps the unsaved changes of a form in this browser, until they are saved. Returns what the person must know when they cannot
 * be kept.
 */
export function useUnsavedCopy(form: string, whose: Whose | undefined): string | undefined {
	const [fields] = useAllFormFields();
	const { getData } = useForm();
	const isModified = useFormModified();
	const isProcessing = useFormProcessing();
	const { onDone } = useDesk();
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
	const [trouble, setTrouble] = useState<string>();

	const keep = useEffectEvent(async () => {
		clearTimeout(timer.current);
		timer.current = undefined;
		if (!whose || !isModified || isProcessing) return;
		try {
			// As a request would send them: without files and functions.
			const values = plain.parse(JSON.parse(JSON.stringify({ ...getData(), file: undefined })));
			const isKept = await keepCopy({ ...whose, form, values, at: Date.now() });
			setTrouble(isKept ? undefined : 'È troppo grande per una copia in questo browser: salva spesso.');
		} catch {
			setTrouble('Questo browser non tiene una copia di ciò che scrivi: salva spesso.');
		}
	});

	useEffect(() => {
		if (isModified && !isProcessing) timer.current ??= setTimeout(() => void keep(), pauseMs);
	}, [fields, isModified, isProcessing]);

	useEffect(() => {
		// The last moment that a page on a phone or a laptop is sure to get.
		const keepNow = () => {
			if (document.hidden) void keep();
		};
		document.addEventListener('visibilitychange', keepNow);
		return () => {
			clearTimeout(timer.current);
			document.removeEventListener('visibilitychange', keepNow);
		};
	}, []);

	useEffect(() => announceForm(form), [form]);

	const collection = whose?.collection;
	const id = whose?.id;
	useEffect(
		() =>
			onDone((change) => {
				if (!change.isSave || change.collection !== collection || change.id !== id) return;
				clearTimeout(timer.current);
				timer.current = undefined;
				forgetCopy(form).catch(() => undefined);
			}),
		[onDone, form, collection, id],
	);

	return trouble;
}
