'use client';

import { useModalDialog } from '../use-modal-dialog.ts';

interface Props {
	name: string;
	/** How many rows are below it. */
	below: number;
	onEnd: (isConfirmed: boolean) => void;
}

/** Asks before a row is removed together with those below it. */
export function RemoveDialog({ name, below, onEnd }: Props) {
	const dialog = useModalDialog();
	const also = below === 1 ? 'la voce che ha sotto' : `le ${below} voci che ha sotto`;
	return (
		<dialog
			ref={dialog}
			className="portolano-sign-in"
			aria-labelledby="portolano-remove"
			onCancel={() => onEnd(false)}
		>
			<h2 id="portolano-remove">Togliere “{name}”?</h2>
			<p>Con lei si toglie anche {also}. Se vuoi tenere queste, spostale prima.</p>
			<div className="portolano-buttons">
				<button type="button" className="portolano-button" onClick={() => onEnd(false)}>
					Annulla
				</button>
				<button type="button" className="portolano-button" onClick={() => onEnd(true)}>
					Togli tutto
				</button>
			</div>
		</dialog>
	);
}
