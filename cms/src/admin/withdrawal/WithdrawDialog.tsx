'use client';

import { useState } from 'react';
import { QuestionDialog } from '../QuestionDialog.tsx';
import { UsesList } from '../uses/UsesList.tsx';
import { withdraw, type WithdrawalState } from './api.ts';
import { emptyWithdrawal, wantedOf } from './draft.ts';
import { WithdrawalFields } from './WithdrawalFields.tsx';

interface Props {
	/** Named like `news/1`. */
	document: string;
	title: string;
	mayBeOutdated: boolean;
	onDone: (state: WithdrawalState) => void;
	onCancel: () => void;
}

/** Asks how a document is withdrawn, and shows what uses it, before it is. */
export function WithdrawDialog({ document, title, mayBeOutdated, onDone, onCancel }: Props) {
	const [draft, setDraft] = useState(emptyWithdrawal);
	const [isForced, setForced] = useState(false);
	const [isSending, setSending] = useState(false);
	const [error, setError] = useState<string>();
	const wanted = wantedOf(draft);

	async function send(): Promise<void> {
		if (!wanted) return;
		setSending(true);
		const answer = await withdraw(document, { ...wanted, isForced: isForced && draft.kind !== 'outdated' });
		setSending(false);
		setError(answer.error);
		if (answer.value) onDone(answer.value);
	}

	return (
		<QuestionDialog
			title={`Ritirare “${title}”?`}
			action={isSending ? 'Ritiro…' : draft.kind === 'outdated' ? 'Segna come non più attuale' : 'Ritira'}
			isReady={wanted !== undefined && !isSending}
			{...{ error, onCancel }}
			onAct={() => void send()}
		>
			<UsesList document={document} purpose="withdraw" />
			<WithdrawalFields {...{ draft, mayBeOutdated }} onChange={setDraft} />
			{draft.kind !== 'outdated' && (
				<label>
					<input type="checkbox" checked={isForced} onChange={({ target }) => setForced(target.checked)} />{' '}
					Ritira anche se altri lo usano
					<small>Perdono il collegamento; quelli che non possono farne a meno sono ritirati insieme.</small>
				</label>
			)}
		</QuestionDialog>
	);
}
