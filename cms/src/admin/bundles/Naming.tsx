'use client';

import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { Wish } from './Actions.tsx';
import type { ShownBundle } from './api.ts';

interface Props {
	bundle: ShownBundle;
	isBusy: boolean;
	onWish: (wish: Wish) => Promise<boolean>;
}

/** Another title and note for a bundle. */
export function Naming({ bundle, isBusy, onWish }: Props) {
	const [title, setTitle] = useState(bundle.title);
	const [note, setNote] = useState(bundle.note);
	const id = useId();
	return (
		<details className="portolano-bundle__more">
			<summary>Titolo e nota…</summary>
			<label htmlFor={`${id}-title`}>Titolo</label>
			<input
				id={`${id}-title`}
				maxLength={120}
				value={title}
				onChange={({ target }) => setTitle(target.value)}
			/>
			<label htmlFor={`${id}-note`}>Nota per chi ci lavora</label>
			<textarea
				id={`${id}-note`}
				rows={3}
				maxLength={1000}
				value={note}
				onChange={({ target }) => setNote(target.value)}
			/>
			<Button
				buttonStyle="secondary"
				size="small"
				margin={false}
				disabled={isBusy || title.trim() === ''}
				onClick={() => void onWish({ do: 'rename', title, note })}
			>
				Salva titolo e nota
			</Button>
		</details>
	);
}
