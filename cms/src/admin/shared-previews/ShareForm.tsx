'use client';

import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { addressesIn } from './addresses-in.ts';
import type { Sharing } from './api.ts';

const choices = [1, 3, 7, 14, 30];

interface Props {
	daysByDefault: number;
	onShare: (sharing: Sharing) => Promise<void>;
	onCancel: () => void;
}

/** Asks with whom a preview is shared, until when, and what they may do. */
export function ShareForm({ daysByDefault, onShare, onCancel }: Props) {
	const [addresses, setAddresses] = useState('');
	const [days, setDays] = useState(daysByDefault);
	const [note, setNote] = useState('');
	const [mayComment, setMayComment] = useState(true);
	const [isSent, setSent] = useState(true);
	const [isBusy, setBusy] = useState(false);
	const [addressesId, hintId, daysId, noteId] = [useId(), useId(), useId(), useId()];

	async function send(): Promise<void> {
		setBusy(true);
		await onShare({ addresses: addressesIn(addresses), days, mayComment, isSent, note });
		setBusy(false);
	}

	return (
		<div className="portolano-workflow__reason">
			<label htmlFor={addressesId}>Con chi (indirizzi e-mail)</label>
			<textarea
				{...{ id: addressesId, rows: 3, value: addresses, 'aria-describedby': hintId, spellCheck: false }}
				onChange={(event) => setAddresses(event.target.value)}
			/>
			<p id={hintId} className="portolano-workflow__hint">
				Uno per riga. Non serve un account: per guardare, ognuno riceve un codice al suo indirizzo.
			</p>
			<label htmlFor={daysId}>Fino a quando</label>
			<select id={daysId} value={days} onChange={(event) => setDays(Number(event.target.value))}>
				{choices.map((one) => (
					<option key={one} value={one}>
						{one === 1 ? 'Per un giorno' : `Per ${one} giorni`}
					</option>
				))}
			</select>
			<label htmlFor={noteId}>Nota per chi guarda (facoltativa)</label>
			<textarea
				{...{ id: noteId, rows: 2, maxLength: 200, value: note }}
				onChange={(event) => setNote(event.target.value)}
			/>
			<label>
				<input
					type="checkbox"
					checked={mayComment}
					onChange={(event) => setMayComment(event.target.checked)}
				/>{' '}
				Possono lasciare commenti
			</label>
			<label>
				<input type="checkbox" checked={isSent} onChange={(event) => setSent(event.target.checked)} /> Manda
				loro il collegamento per e-mail
			</label>
			<div className="portolano-workflow__moves">
				<Button
					{...{ size: 'small', margin: false, disabled: isBusy || addressesIn(addresses).length === 0 }}
					onClick={() => void send()}
				>
					Condividi
				</Button>
				<Button buttonStyle="secondary" size="small" margin={false} onClick={onCancel}>
					Annulla
				</Button>
			</div>
		</div>
	);
}
