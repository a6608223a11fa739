'use client';

import { useId } from 'react';
import { CancelButton } from './CancelButton.tsx';
import { deedInWords, type PlannedChange, timeInWords } from './planned-words.ts';

interface DayOfChangesProps {
	day: string;
	changes: readonly PlannedChange[];
	read: () => void;
}

function details({ site, by, together, bundle }: PlannedChange): string {
	const along = together > 1 ? [`insieme ad altri (${together} in tutto)`] : [];
	const of = bundle === undefined ? along : [`pacchetto «${bundle}» (${together} in tutto)`];
	return [site, ...of, ...(by === undefined ? [] : [`da ${by}`])].join(' · ');
}

/** What happens on one day. */
export function DayOfChanges({ day, changes, read }: DayOfChangesProps) {
	const id = useId();
	return (
		<section aria-labelledby={id} className="portolano-calendar__day">
			<h2 id={id}>{day}</h2>
			<ul>
				{changes.map((change) => (
					<li key={change.seq}>
						<time dateTime={change.effectiveAt}>{timeInWords(change.effectiveAt)}</time>
						<span>
							<strong>{deedInWords(change)}</strong>{' '}
							<a href={`/admin/collections/${change.type}/${change.id}`}>{change.title}</a>
							<small>{details(change)}</small>
						</span>
						<CancelButton seq={change.seq} title={change.title} onDone={read} />
					</li>
				))}
			</ul>
		</section>
	);
}
