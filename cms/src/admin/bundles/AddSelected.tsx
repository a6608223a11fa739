'use client';

import { useListQuery, useSelection } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { askLists, type BundleLists } from './api.ts';
import { ChooseBundle } from './ChooseBundle.tsx';

/** Adds the documents selected in a list to a bundle. */
export function AddSelected() {
	const { count, selectedIDs } = useSelection();
	const { collectionSlug } = useListQuery();
	const [lists, setLists] = useState<BundleLists>();
	const [error, setError] = useState<string>();
	const [added, setAdded] = useState<string>();
	const [isOpen, setOpen] = useState(false);

	useEffect(() => {
		if (!isOpen) return;
		void askLists().then((answer) => {
			setLists(answer.value);
			setError(answer.error);
		});
	}, [isOpen]);

	if (collectionSlug === undefined || (count === 0 && added === undefined)) return null;
	const open = (lists?.open ?? []).filter(({ state }) => state !== 'scheduled');
	const parts = selectedIDs.map((id) => ({
		type: collectionSlug,
		id: String(id),
		action: 'publish' as const,
	}));
	return (
		<div className="portolano-bundle-box portolano-bundle-box--list">
			<p role="status">
				{added !== undefined && (
					<>
						Aggiunti. <a href={`/admin/pacchetti/${added}`}>Apri il pacchetto</a>
					</>
				)}
			</p>
			{count > 0 && (
				<details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
					<summary>Aggiungi i selezionati ({count}) a un pacchetto…</summary>
					{error !== undefined && <p role="alert">{error}</p>}
					{lists && <ChooseBundle {...{ open, sites: lists.sites, parts }} onAdded={setAdded} />}
				</details>
			)}
		</div>
	);
}
