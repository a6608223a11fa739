'use client';

import { Button, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { Answer } from '../ask-cms.ts';
import { askLinks, revokeLink, shareWith, type ShownLinks } from './api.ts';
import { ShareForm } from './ShareForm.tsx';
import { SharedLink } from './SharedLink.tsx';

/** Shares the preview of the draft with people without an account, and shows the links in force. */
export function SharedPreviews({ document }: { document: string }) {
	const { savedDocumentData } = useDocumentInfo();
	const [shown, setShown] = useState<ShownLinks>();
	const [isWriting, setWriting] = useState(false);
	const [error, setError] = useState<string>();

	useEffect(() => {
		let isGone = false;
		void askLinks(document).then(({ value }) => {
			if (!isGone) setShown(value);
		});
		return () => {
			isGone = true;
		};
	}, [document, savedDocumentData]);

	function take({ value, error: why }: Answer<ShownLinks>): boolean {
		setError(why);
		if (value) setShown(value);
		return value !== undefined;
	}

	if (!shown) return null;
	const { links, refusal, daysByDefault } = shown;
	return (
		<details>
			<summary>Condividi l’anteprima{links.length > 0 && ` (${links.length})`}</summary>
			{links.length > 0 && (
				<ul className="portolano-workflow__comments">
					{links.map((link) => (
						<SharedLink
							key={link.id}
							link={link}
							onRevoke={() => void revokeLink(document, link.id).then(take)}
						/>
					))}
				</ul>
			)}
			{refusal !== undefined && <p className="portolano-workflow__hint">{refusal}</p>}
			{refusal === undefined && !isWriting && (
				<Button buttonStyle="secondary" size="small" margin={false} onClick={() => setWriting(true)}>
					{links.length > 0 ? 'Condividi con altri' : 'Condividi…'}
				</Button>
			)}
			{refusal === undefined && isWriting && (
				<ShareForm
					daysByDefault={daysByDefault}
					onShare={async (sharing) => {
						if (take(await shareWith(document, sharing))) setWriting(false);
					}}
					onCancel={() => setWriting(false)}
				/>
			)}
			{error !== undefined && (
				<p className="portolano-workflow__error" role="alert">
					{error}
				</p>
			)}
		</details>
	);
}
