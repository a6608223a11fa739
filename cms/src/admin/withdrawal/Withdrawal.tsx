'use client';

import { Button, useDocumentTitle, useFormModified } from '@payloadcms/ui';
import { dayInWords } from '../schedule/planned-words.ts';
import { useState } from 'react';
import { makeCurrent } from './api.ts';
import { useWithdrawal } from './use-withdrawal.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';

/** The form has the state of before in many places. */
const showAnew = () => globalThis.location.reload();

/** Withdraws a published document, after a dialog; tells since when it is no longer current, and makes it current again. */
export function Withdrawal({ document }: { document: string }) {
	const { title } = useDocumentTitle();
	const isModified = useFormModified();
	const state = useWithdrawal(document);
	const [isOpen, setOpen] = useState(false);
	const [error, setError] = useState<string>();

	if (!state?.isPublished) return null;
	const { mayWithdraw, mayBeOutdated, outdated } = state;
	const renew = async () => {
		const answer = await makeCurrent(document);
		setError(answer.error);
		if (answer.value) showAnew();
	};
	return (
		<>
			{outdated && (
				<p className="portolano-workflow__notice">
					Non è più attuale dal {dayInWords(outdated.since)}: {outdated.reason.it}
				</p>
			)}
			{mayWithdraw && isModified && (
				<p className="portolano-workflow__hint">Per ritirarlo, prima salva la bozza.</p>
			)}
			{mayWithdraw && !isModified && (
				<div className="portolano-workflow__moves">
					{outdated && (
						<Button buttonStyle="secondary" size="small" margin={false} onClick={() => void renew()}>
							È di nuovo attuale
						</Button>
					)}
					<Button
						buttonStyle="secondary"
						size="small"
						margin={false}
						extraButtonProps={{ 'aria-haspopup': 'dialog' }}
						onClick={() => setOpen(true)}
					>
						Ritira…
					</Button>
				</div>
			)}
			{error !== undefined && (
				<p className="portolano-workflow__error" role="alert">
					{error}
				</p>
			)}
			{isOpen && (
				<WithdrawDialog
					{...{ document, title, mayBeOutdated: mayBeOutdated && !outdated }}
					onDone={showAnew}
					onCancel={() => setOpen(false)}
				/>
			)}
		</>
	);
}
