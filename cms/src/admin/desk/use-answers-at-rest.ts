'use client';

import { useAllFormFields, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import { useRegister } from './answers-context.ts';

/** Longer than Payload waits for a pause in typing (250 ms), so that it has seen every change before an answer comes. */
const restMs = 400;

const delay = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Makes the answers of the server to a form wait until nothing has changed in it for a while. */
export function useAnswersAtRest(): void {
	const [fields] = useAllFormFields();
	const { collectionSlug, id } = useDocumentInfo();
	const register = useRegister();
	const latest = useRef({ fields, at: 0 });

	useEffect(() => {
		latest.current = { fields, at: performance.now() };
	}, [fields]);

	useEffect(() => {
		const leftMs = () => latest.current.at + restMs - performance.now();
		return register({
			collection: collectionSlug,
			id,
			async untilAtRest() {
				while (leftMs() > 0) await delay(leftMs());
			},
			fields: () => latest.current.fields,
		});
	}, [register, collectionSlug, id]);
}
