'use client';

import { type ReactNode, useId } from 'react';
import { useModalDialog } from './use-modal-dialog.ts';

interface Props {
	title: string;
	/** What the button says that does it. */
	action: string;
	/** Whether it can be done as it is filled in, and is not under way. */
	isReady: boolean;
	/** Why it was refused. */
	error: string | undefined;
	onAct: () => void;
	onCancel: () => void;
	children: ReactNode;
}

/** Asks how something is done that many see, before it is: the button does it, Escape leaves everything as it is. */
export function QuestionDialog({ title, action, isReady, error, onAct, onCancel, children }: Props) {
	const dialog = useModalDialog();
	const id = useId();
	return (
		<dialog
			ref={dialog}
			className="portolano-sign-in portolano-withdraw"
			aria-labelledby={id}
			onCancel={onCancel}
		>
			<h2 id={id}>{title}</h2>
			{children}
			{error !== undefined && (
				<p className="portolano-refused" role="alert">
					{error}
				</p>
			)}
			<div className="portolano-buttons">
				<button type="button" className="portolano-button" onClick={onCancel}>
					Annulla
				</button>
				<button
					type="button"
					className="portolano-button portolano-button--main"
					disabled={!isReady}
					onClick={onAct}
				>
					{action}
				</button>
			</div>
		</dialog>
	);
}
