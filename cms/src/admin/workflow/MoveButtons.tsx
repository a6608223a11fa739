'use client';

import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { ShownMove, ShownState } from './api.ts';

interface Props {
	state: ShownState;
	/** Whether the form has changes that are not saved. */
	isModified: boolean;
	/** Whether the state is being read again after a save. */
	isReading: boolean;
	onMove: (name: string, reason?: string) => Promise<boolean>;
}

/** Publishing is in the head of the form; here only what was approved is published, as it is. */
function isShown({ name }: ShownMove, { state }: ShownState): boolean {
	return name !== 'publish' || state === 'approved';
}

/** The moves that the person may make now, and why not the others. */
export function MoveButtons({ state, isModified, isReading, onMove }: Props) {
	const [asking, setAsking] = useState<string>();
	const [reason, setReason] = useState('');
	const [isBusy, setBusy] = useState(false);
	const reasonId = useId();
	const shown = state.moves.filter((move) => isShown(move, state));
	const open = shown.filter(({ refusal }) => refusal === undefined);
	const explained = shown.find(
		({ name, refusal }) => name === 'approve' && refusal?.startsWith('Su questo sito'),
	);

	async function make(name: string, why?: string): Promise<void> {
		setBusy(true);
		const isMade = await onMove(name, why);
		setBusy(false);
		if (!isMade) return;
		setAsking(undefined);
		setReason('');
	}

	if (isModified && open.length > 0)
		return <p className="portolano-workflow__hint">Salva la bozza per mandarla avanti.</p>;
	return (
		<>
			{explained && <p className="portolano-workflow__hint">{explained.refusal}</p>}
			<div className="portolano-workflow__moves">
				{open.map(({ name, label, hasReason }) => (
					<Button
						key={name}
						buttonStyle={name === 'send-back' ? 'secondary' : 'primary'}
						size="small"
						margin={false}
						disabled={isBusy || isReading}
						extraButtonProps={hasReason ? { 'aria-expanded': asking === name } : {}}
						onClick={() => (hasReason ? setAsking(asking === name ? undefined : name) : void make(name))}
					>
						{label}
					</Button>
				))}
			</div>
			{asking !== undefined && (
				<div className="portolano-workflow__reason">
					<label htmlFor={reasonId}>Che cosa va corretto</label>
					<textarea
						id={reasonId}
						rows={3}
						maxLength={1000}
						value={reason}
						onChange={(event) => setReason(event.target.value)}
					/>
					<Button
						buttonStyle="primary"
						size="small"
						margin={false}
						disabled={isBusy || reason.trim() === ''}
						onClick={() => void make(asking, reason)}
					>
						Rimanda indietro con questo motivo
					</Button>
				</div>
			)}
		</>
	);
}
