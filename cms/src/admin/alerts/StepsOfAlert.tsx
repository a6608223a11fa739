'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { askSteps } from './api.ts';

/** What happened to an alert, beside its form: who, when, what. Only officers see it. */
export function StepsOfAlert() {
	const { id, savedDocumentData } = useDocumentInfo();
	const [steps, setSteps] = useState<string[]>();
	const [error, setError] = useState<string>();
	useEffect(() => {
		if (id === undefined) return;
		void askSteps(String(id)).then(({ value, error: why }) => {
			setSteps(value?.steps);
			setError(why);
		});
	}, [id, savedDocumentData]);
	if (id === undefined || (steps === undefined && error === undefined)) return null;
	return (
		<section className="portolano-status" aria-label="Registro dell’allerta">
			<p>Registro dell’allerta</p>
			{error !== undefined && <p>{error}</p>}
			<ul>
				{steps?.map((step) => (
					<li key={step}>{step}</li>
				))}
			</ul>
			{steps && steps.length > 0 && (
				<a href={`/api/alert-desk/steps.csv?alert=${encodeURIComponent(String(id))}`} download>
					Scarica (CSV)
				</a>
			)}
		</section>
	);
}
