'use client';

import { Button, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui';
import { useState } from 'react';
import { z } from 'zod';

const opened = z.object({ address: z.url() });

/** Opens the page of the document, as the form has it, in a new tab. Refusals are shown by the desk. */
export function PreviewButton() {
	const { id, collectionSlug } = useDocumentInfo();
	const { getData } = useForm();
	const { code } = useLocale();
	const [isOpening, setOpening] = useState(false);

	async function open(): Promise<void> {
		setOpening(true);
		// Opened at once: browsers block windows that a click opens only after an answer.
		const tab = window.open('', '_blank');
		const response = await fetch('/api/preview', {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({
				...{ type: collectionSlug, language: code, data: getData() },
				...(id !== undefined && { id: String(id) }),
			}),
		}).catch(() => undefined);
		const answer = response?.ok ? opened.safeParse(await response.json()).data : undefined;
		if (answer && tab) tab.location.replace(answer.address);
		else tab?.close();
		setOpening(false);
	}

	return (
		<Button
			id="portolano-preview"
			buttonStyle="secondary"
			size="medium"
			margin={false}
			disabled={isOpening}
			onClick={() => void open()}
		>
			Anteprima
		</Button>
	);
}
