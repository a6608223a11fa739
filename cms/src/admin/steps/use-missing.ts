'use client';

import { useAllFormFields, useDocumentInfo, useForm, useLocale, useQueue } from '@payloadcms/ui';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { z } from 'zod';
import { askCms } from '../ask-cms.ts';

/** A pause in typing after which it is looked for. */
const pauseMs = 700;

const answer = z.object({ missing: z.array(z.object({ path: z.string(), message: z.string() })) });

/** What stops the publication of a document, and the field where to mend it. */
export type Missing = z.infer<typeof answer>['missing'][number];

/** Returns what is missing in the form for its document to be published; undefined while that isn't known. */
export function useMissing(): readonly Missing[] | undefined {
	const { id, collectionSlug } = useDocumentInfo();
	const { getData } = useForm();
	const [fields] = useAllFormFields();
	const { code } = useLocale();
	const { queueTask } = useQueue();
	const [missing, setMissing] = useState<readonly Missing[]>();
	const sent = useRef('');

	const look = useEffectEvent(() => {
		const body = {
			...{ type: collectionSlug, language: code, data: getData() },
			...(id !== undefined && { id: String(id) }),
		};
		const text = JSON.stringify(body);
		if (text === sent.current) return;
		sent.current = text;
		// One at a time, and of those that wait the latest alone.
		queueTask(async () => {
			const { value } = await askCms('missing', {
				body,
				read: (told) => answer.parse(told),
				unreachable: '',
			});
			// Without an answer what was known stays.
			if (value) setMissing(value.missing);
		});
	});

	useEffect(() => {
		const timer = setTimeout(() => look(), pauseMs);
		return () => clearTimeout(timer);
	}, [fields, code]);

	return missing;
}
