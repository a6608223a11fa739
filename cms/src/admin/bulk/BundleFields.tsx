'use client';

import { useEffect, useId, useState } from 'react';
import { askLists, type BundleLists } from '../bundles/api.ts';
import { NewBundle } from '../bundles/NewBundle.tsx';
import type { Wish } from './api.ts';

/** Into which open bundle the documents go; a new one can be made here. */
export function BundleFields({ onChange }: { onChange: (wish: Wish | undefined) => void }) {
	const id = useId();
	const [lists, setLists] = useState<BundleLists>();
	const [error, setError] = useState<string>();
	const [chosen, setChosen] = useState('');

	function choose(bundle: string): void {
		setChosen(bundle);
		onChange(bundle === '' ? undefined : { do: 'bundle', bundle });
	}

	async function read(): Promise<void> {
		const answer = await askLists();
		setError(answer.error);
		setLists(answer.value);
	}

	useEffect(() => void read(), []);

	const open = (lists?.open ?? []).filter(({ state }) => state !== 'scheduled');
	return (
		<>
			<label htmlFor={id}>Pacchetto</label>
			<select id={id} value={chosen} onChange={({ target }) => choose(target.value)}>
				<option value="">Scegli…</option>
				{open.map((one) => (
					<option key={one.id} value={one.id}>
						{one.title}
					</option>
				))}
			</select>
			{error !== undefined && <p role="alert">{error}</p>}
			{lists && lists.sites.length > 0 && (
				<details>
					<summary>Un pacchetto nuovo…</summary>
					<NewBundle sites={lists.sites} onMade={(made) => void read().then(() => choose(made))} />
				</details>
			)}
		</>
	);
}
