'use client';

import { CancelButton } from './CancelButton.tsx';
import { inWords, isLate } from './planned-words.ts';
import type { Schedule } from './schedule-api.ts';

interface PlannedListProps extends Schedule {
	onChange: () => void;
}

const late =
	'Doveva già accadere: chi legge la vede all’ora giusta, ma il CMS non l’ha ancora registrata. Se dura, avvisa chi amministra il sistema.';

/** What is scheduled for a document; each can be cancelled. */
export function PlannedList({ changes, now, onChange }: PlannedListProps) {
	return (
		<ul>
			{changes.map((change) => (
				<li key={change.seq} className={isLate(change, now) ? 'portolano-status__fault' : undefined}>
					{inWords(change)} {isLate(change, now) && late}{' '}
					<CancelButton seq={change.seq} title={change.title} onDone={onChange} />
				</li>
			))}
		</ul>
	);
}
