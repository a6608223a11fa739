'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import { UsesList } from './UsesList.tsx';

/** Where a document, a picture or a file is used; looked for when it is opened, since drafts are read for it. */
export function UsesBox() {
	const { id, collectionSlug = '' } = useDocumentInfo();
	const [isOpen, setOpen] = useState(false);
	if (id === undefined) return null;
	return (
		<section className="portolano-workflow" aria-label="Usato in">
			<details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
				<summary>Usato in, appare in</summary>
				{isOpen && <UsesList document={`${collectionSlug}/${id}`} />}
			</details>
		</section>
	);
}
