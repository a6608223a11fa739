'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import { SureButton } from '../bundles/SureButton.tsx';
import type { ShownLink } from './api.ts';

interface Props {
	link: ShownLink;
	onRevoke: () => void;
}

/** A link in force: for whom, until when, whether they have looked; to be copied or revoked. */
export function SharedLink({ link: { address, note, mayComment, words, until, visitors }, onRevoke }: Props) {
	const [copied, setCopied] = useState<'copied' | 'by hand'>();

	async function copy(): Promise<void> {
		try {
			await navigator.clipboard.writeText(address);
			setCopied('copied');
		} catch {
			// The browser does not allow it, for instance without https.
			setCopied('by hand');
		}
	}

	return (
		<li>
			<ul>
				{visitors.map((visitor) => (
					<li key={visitor.address}>
						<strong>{visitor.address}</strong>: {visitor.words}
					</li>
				))}
			</ul>
			{note !== '' && <p>{note}</p>}
			<p className="portolano-workflow__hint">
				{until}
				{mayComment ? ', con commenti' : ', senza commenti'}. {words}.
			</p>
			<div className="portolano-workflow__moves">
				<Button buttonStyle="secondary" size="small" margin={false} onClick={() => void copy()}>
					Copia
				</Button>
				<SureButton label="Revoca" sure="Revoca: non si aprirà più" disabled={false} onSure={onRevoke} />
			</div>
			<p role="status">{copied === 'copied' && 'Collegamento copiato.'}</p>
			{copied === 'by hand' && <p>Copialo da qui: {address}</p>}
		</li>
	);
}
