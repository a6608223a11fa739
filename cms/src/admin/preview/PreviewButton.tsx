'use client';

import { Button, useEditDepth, usePreferences } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { z } from 'zod';
import { PreviewPanel } from './PreviewPanel.tsx';

const preference = 'portolano-preview';
const kept = z.object({ isOpen: z.boolean() });
const panelId = 'portolano-preview-panel';

/** Shows the page of the document beside its form, as it is while it is written; whoever has opened it finds it open. */
export function PreviewButton() {
	const { getPreference, setPreference } = usePreferences();
	const depth = useEditDepth();
	const [chosen, setChosen] = useState<boolean>();
	const isOpen = chosen === true;

	useEffect(() => {
		void getPreference(preference).then((value) => {
			// Whoever has pressed the button meanwhile has decided.
			setChosen((now) => now ?? kept.safeParse(value).data?.isOpen);
		});
	}, [getPreference]);

	function change(toOpen: boolean): void {
		setChosen(toOpen);
		void setPreference(preference, { isOpen: toOpen });
	}

	// A drawer lies over the form and its preview.
	if (depth > 1) return null;
	return (
		<>
			<Button
				id="portolano-preview"
				buttonStyle="secondary"
				size="medium"
				margin={false}
				extraButtonProps={{ 'aria-expanded': isOpen, 'aria-controls': isOpen ? panelId : undefined }}
				onClick={() => change(!isOpen)}
			>
				Anteprima
			</Button>
			{isOpen && createPortal(<PreviewPanel id={panelId} onClose={() => change(false)} />, document.body)}
		</>
	);
}
