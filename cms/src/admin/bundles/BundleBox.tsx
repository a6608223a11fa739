'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { askBundleOf, type BundleOfDocument } from './api.ts';
import { ChooseBundle } from './ChooseBundle.tsx';

/** Of which bundle the document of a form is a part, or to which it can be added. */
export function BundleBox() {
	const { id, collectionSlug } = useDocumentInfo();
	const [found, setFound] = useState<BundleOfDocument>();
	const [error, setError] = useState<string>();
	const [type, document] = [collectionSlug ?? '', id === undefined ? '' : String(id)];

	const read = useCallback(() => {
		if (document === '') return;
		void askBundleOf(type, document).then((answer) => {
			setFound(answer.value);
			setError(answer.error);
		});
	}, [type, document]);

	useEffect(read, [read]);

	if (document === '' || (!found && error === undefined)) return null;
	const { bundle, open = [], sites = [] } = found ?? {};
	if (found && !bundle && open.length === 0 && sites.length === 0) return null;
	return (
		<div className="portolano-status portolano-bundle-box">
			<strong>Pacchetto</strong>
			{error !== undefined && <p role="alert">{error}</p>}
			{bundle && (
				<p>
					Fa parte del pacchetto{' '}
					{bundle.mayOpen ? (
						<a href={`/admin/pacchetti/${bundle.id}`}>«{bundle.title}»</a>
					) : (
						<>«{bundle.title}»</>
					)}
					: va online con tutto il pacchetto.
				</p>
			)}
			{found && !bundle && (
				<details>
					<summary>Aggiungi a un pacchetto…</summary>
					<ChooseBundle
						{...{ open, sites }}
						parts={[{ type, id: document, action: 'publish' }]}
						onAdded={read}
					/>
				</details>
			)}
		</div>
	);
}
