'use client';

import { useFormModified } from '@payloadcms/ui';
import { useState } from 'react';
import { typedMoment } from '../dates/typed-moment.ts';
import { emptyWithdrawal, wantedOf } from '../withdrawal/draft.ts';
import { useWithdrawal } from '../withdrawal/use-withdrawal.ts';
import { WithdrawalFields } from '../withdrawal/WithdrawalFields.tsx';
import { MomentFields } from './MomentFields.tsx';
import { type RomeMoment, schedule } from './schedule-api.ts';

interface ScheduleFormProps {
	type: string;
	id: string;
	isPublished: boolean;
	onDone: () => void;
}

const nothing: RomeMoment = { day: '', time: '08:00', isSecond: false };

/** Publishes the saved draft of a document, or withdraws it, at a moment to choose. */
export function ScheduleForm({ type, id, isPublished, onDone }: ScheduleFormProps) {
	const isModified = useFormModified();
	const mayBeOutdated = useWithdrawal(`${type}/${id}`)?.mayBeOutdated === true;
	const [action, setAction] = useState<'publish' | 'withdraw'>('publish');
	const [draft, setDraft] = useState(emptyWithdrawal);
	const [moment, setMoment] = useState(nothing);
	const [isSending, setSending] = useState(false);
	const now = Date.now();
	const withdrawal = action === 'withdraw' ? wantedOf(draft) : undefined;
	const isTold = action === 'publish' || withdrawal !== undefined;
	const isReady = isTold && typedMoment(moment.day, moment.time, now).instants.length > 0;
	const isUnsaved = action === 'publish' && isModified;

	async function send(): Promise<void> {
		setSending(true);
		const isAccepted = await schedule([{ type, id, action, ...(withdrawal && { withdrawal }) }], moment);
		setSending(false);
		if (isAccepted) onDone();
	}

	return (
		<>
			{isPublished && (
				<fieldset>
					<legend>Che cosa</legend>
					{(['publish', 'withdraw'] as const).map((one) => (
						<label key={one}>
							<input
								type="radio"
								name="portolano-schedule-action"
								checked={action === one}
								onChange={() => setAction(one)}
							/>{' '}
							{one === 'publish' ? 'Pubblica le modifiche' : 'Ritira dal sito'}
						</label>
					))}
				</fieldset>
			)}
			{action === 'withdraw' && <WithdrawalFields {...{ draft, mayBeOutdated }} onChange={setDraft} />}
			<MomentFields value={moment} now={now} onChange={setMoment} />
			{isUnsaved && (
				<p className="portolano-note portolano-note--warning">
					Si programma ciò che è salvato: prima salva la bozza.
				</p>
			)}
			<button
				type="button"
				className="portolano-schedule__main"
				disabled={!isReady || isUnsaved || isSending}
				onClick={() => void send()}
			>
				{isSending ? 'Controllo…' : 'Programma'}
			</button>
		</>
	);
}
