'use client';

import type { JoinedSave } from '../../merge/conflict-data.ts';

/** Tells whose changes a save was joined with, until the editor closes it. */
export function JoinedNote({ people, labels, onClose }: JoinedSave & { onClose: () => void }) {
	return (
		<section className="portolano-floating" role="status" aria-label="Modifiche unite">
			<p>
				Salvato. Unito alle modifiche {people}: {labels.join('; ')}.
			</p>
			<button type="button" className="btn btn--style-secondary btn--size-small" onClick={onClose}>
				Chiudi
			</button>
		</section>
	);
}
