'use client';

import { Button, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { dayInWords } from '../schedule/planned-words.ts';
import { useFocusKept } from '../use-focus-kept.ts';
import { askChecks, sendCheck, type ShownChecks } from './api.ts';

/** Records that a person has checked what is online and found all right; tells the checks of before and the day of the next. */
export function ChecksBox() {
	const { id, collectionSlug, versionCount, hasPublishedDoc } = useDocumentInfo();
	const { dispatchFields } = useForm();
	const isModified = useFormModified();
	const [shown, setShown] = useState<ShownChecks>();
	const [error, setError] = useState<string>();
	const [isBusy, setBusy] = useState(false);
	const place = useFocusKept<HTMLDivElement>(shown);
	const document = id === undefined ? undefined : `${collectionSlug ?? ''}/${id}`;

	useEffect(() => {
		if (document === undefined) return;
		let isGone = false;
		void askChecks(document).then(({ value }) => {
			if (!isGone) setShown(value);
		});
		return () => {
			isGone = true;
		};
	}, [document, versionCount, hasPublishedDoc]);

	if (document === undefined || !shown) return null;
	const { refusal, seen, reviewOn, isDue, checks } = shown;
	// Before the first publication there is nothing to say of checks.
	if (!hasPublishedDoc && checks.length === 0) return null;

	const check = async () => {
		setBusy(true);
		const answer = await sendCheck(document, seen);
		setBusy(false);
		setError(answer.error);
		if (!answer.value) return;
		setShown(answer.value);
		// The form would save the day of before.
		const value = answer.value.reviewOn;
		dispatchFields({ type: 'UPDATE', path: 'reviewOn', value, initialValue: value });
	};
	return (
		<section className="portolano-workflow" aria-label="Verifiche">
			<p className="portolano-workflow__title">Verifiche</p>
			<div ref={place} role="status" tabIndex={-1}>
				{checks[0] ? (
					<p>Ultima verifica: {checks[0].words}.</p>
				) : (
					<p>Nessuno ha ancora verificato questa pagina.</p>
				)}
				{reviewOn !== undefined && (
					<p className={isDue ? 'portolano-workflow__notice' : 'portolano-workflow__hint'}>
						{isDue ? 'Da ricontrollare dal' : 'Da ricontrollare il'} {dayInWords(reviewOn)}.
					</p>
				)}
			</div>
			{refusal === undefined && !isModified && (
				<>
					<div className="portolano-workflow__moves">
						<Button
							buttonStyle="secondary"
							size="small"
							margin={false}
							disabled={isBusy}
							onClick={() => void check()}
						>
							Ho verificato: è tutto giusto
						</Button>
					</div>
					<p className="portolano-workflow__hint">
						Sulla pagina si legge il giorno della verifica con l’ufficio, senza il tuo nome.
					</p>
				</>
			)}
			{(refusal !== undefined || isModified) && (
				<p className="portolano-workflow__hint">
					{refusal ?? 'Hai cambiato qualcosa: si verifica la pagina com’è online.'}
				</p>
			)}
			{error !== undefined && (
				<p className="portolano-workflow__error" role="alert">
					{error}
				</p>
			)}
			{checks.length > 1 && (
				<details>
					<summary>Verifiche precedenti ({checks.length - 1})</summary>
					<ul>
						{checks.slice(1).map(({ at, words }) => (
							<li key={at}>{words}</li>
						))}
					</ul>
				</details>
			)}
		</section>
	);
}
