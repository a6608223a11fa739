'use client';

import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { type BundleOfDocument, changeBundle, type PartWish } from './api.ts';
import { NewBundle } from './NewBundle.tsx';

const fresh = '';

interface Props extends Pick<BundleOfDocument, 'open' | 'sites'> {
	parts: readonly PartWish[];
	onAdded: (id: string) => void;
}

/** Adds documents to an open bundle, or to a new one. */
export function ChooseBundle({ open, sites, parts, onAdded }: Props) {
	const [chosen, setChosen] = useState(open[0]?.id ?? fresh);
	const [error, setError] = useState<string>();
	const [isBusy, setBusy] = useState(false);
	const id = useId();

	async function add(): Promise<void> {
		setBusy(true);
		const answer = await changeBundle(chosen, { do: 'add', parts });
		setBusy(false);
		setError(answer.error);
		if (answer.value) onAdded(chosen);
	}

	return (
		<div className="portolano-bundle__choose">
			{open.length > 0 && (
				<>
					<label htmlFor={id}>Pacchetto</label>
					<select id={id} value={chosen} onChange={({ target }) => setChosen(target.value)}>
						{open.map((one) => (
							<option key={one.id} value={one.id}>
								{one.title}
							</option>
						))}
						{sites.length > 0 && <option value={fresh}>Un pacchetto nuovo…</option>}
					</select>
				</>
			)}
			{chosen === fresh ? (
				<NewBundle sites={sites} parts={parts} onMade={onAdded} />
			) : (
				<Button
					buttonStyle="secondary"
					size="small"
					margin={false}
					disabled={isBusy}
					onClick={() => void add()}
				>
					Aggiungi al pacchetto
				</Button>
			)}
			{error !== undefined && (
				<p role="alert" className="portolano-bundle__error">
					{error}
				</p>
			)}
		</div>
	);
}
