'use client';

import { useAllFormFields, useDocumentInfo, useFormModified, useFormProcessing } from '@payloadcms/ui';
import type { FormState } from 'payload';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useRegister } from './answers-context.ts';
import { type Known, told, untold, withAdded, withoutRepeated } from './answers.ts';

/** Longer than Payload waits for a pause in typing (250 ms) and for the preferences that it reads before it asks. */
const pauseMs = 800;

/** A field that no document has, and that no save sends: a change of it makes Payload ask again. */
const asking = 'portolano-asking';

/**
 * Makes sure that the server is asked about everything that an editor does in a form. Payload forgets what changes just
 * before an answer arrives, and never asks about it: an added block shows no fields, a choice doesn't bring the fields
 * that depend on it (https://github.com/payloadcms/payload/issues/12689).
 */
export function useCompleteAnswers(): void {
	const [fields, dispatchFields] = useAllFormFields();
	const isModified = useFormModified();
	const isProcessing = useFormProcessing();
	const { collectionSlug, id } = useDocumentInfo();
	const register = useRegister();
	const known = useRef<Known>(new Map());
	const isWaiting = useRef(false);
	const repeated = useRef('');
	const [answers, setAnswers] = useState(0);

	const onQuestion = useEffectEvent((asked: FormState) => {
		isWaiting.current = true;
		known.current = told(asked);
	});

	function end(): void {
		isWaiting.current = false;
		setAnswers((count) => count + 1);
	}

	const onAnswer = useEffectEvent((answer: FormState) => {
		known.current = withAdded(known.current, answer);
		end();
		return withoutRepeated(answer, fields);
	});

	const onNoAnswer = useEffectEvent(() => {
		known.current = new Map();
		end();
	});

	useEffect(
		() =>
			register({
				collection: collectionSlug,
				id,
				onQuestion: (asked) => onQuestion(asked),
				onAnswer: (answer) => onAnswer(answer),
				onNoAnswer: () => onNoAnswer(),
			}),
		[register, collectionSlug, id],
	);

	const askAgain = useEffectEvent(() => {
		if (isWaiting.current) return;
		const changes = untold(fields, known.current).join('\n');
		// Once is enough: what the server doesn't take, it wouldn't take later either.
		if (changes !== '' && changes !== repeated.current)
			dispatchFields({ type: 'UPDATE', path: asking, initialValue: answers, disableFormData: true });
		repeated.current = changes;
	});

	useEffect(() => {
		if (!isModified || isProcessing) return undefined;
		const timer = setTimeout(() => askAgain(), pauseMs);
		return () => clearTimeout(timer);
	}, [fields, answers, isModified, isProcessing]);
}
