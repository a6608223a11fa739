'use client';

import { useEffect, useState } from 'react';
import type { HistoryLine } from '../../alert-desk/endpoints.ts';
import { askHistory } from './api.ts';
import { Fault } from './Fault.tsx';
import { Heading } from './Heading.tsx';
import { levelNames } from './level.ts';

/** Who did what, when, to any alert: the newest first. */
export function History({ onBack }: { onBack: () => void }) {
	const [lines, setLines] = useState<HistoryLine[]>();
	const [error, setError] = useState<string>();
	useEffect(() => {
		void askHistory().then(({ value, error: why }) => {
			setLines(value?.lines);
			setError(why);
		});
	}, []);
	return (
		<>
			<Heading>Registro delle allerte</Heading>
			<Fault error={error} />
			<p role="status">{lines === undefined && error === undefined && 'Un momento…'}</p>
			{lines?.length === 0 && <p>Non è ancora successo nulla.</p>}
			<ol className="portolano-alerts__history">
				{lines?.map(({ id, title, severity, words }) => (
					<li key={id} className={`portolano-alerts__card--${severity}`}>
						<strong>
							{levelNames[severity]}: {title}
						</strong>{' '}
						{words}
					</li>
				))}
			</ol>
			<a className="portolano-alerts__button" href="/api/alert-desk/steps.csv" download>
				Scarica tutto il registro (CSV)
			</a>
			<button type="button" className="portolano-alerts__main" onClick={onBack}>
				Alle allerte in corso
			</button>
		</>
	);
}
