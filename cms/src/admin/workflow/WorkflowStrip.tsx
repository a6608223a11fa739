'use client';

import { useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { Answer } from '../ask-cms.ts';
import { askState, makeMove, type ShownState } from './api.ts';
import { SharedPreviews } from '../shared-previews/SharedPreviews.tsx';
import { keptPlaces, placeNow } from '../desk/place.ts';
import { useFocusKept } from '../use-focus-kept.ts';
import { Withdrawal } from '../withdrawal/Withdrawal.tsx';
import { GuideLink } from '../guides/GuideLink.tsx';
import { MoveButtons } from './MoveButtons.tsx';

const noticed = ['sent-back', 'edited'];

/**
 * Why the document is where it is: the reason of the last row, where it has one that matters now. Who shared its preview, or
 * looked at it, left it where it was.
 */
function noticeOf({ rows }: ShownState): string | undefined {
	const last = rows.find(({ what }) => !what.startsWith('preview-'));
	return last?.reason !== undefined && noticed.includes(last.what) ? last.reason : undefined;
}

/** The state of the document in its form: who moved it and when, why it was sent back, and the moves of this person. */
export function WorkflowStrip() {
	const { id, collectionSlug, versionCount, savedDocumentData } = useDocumentInfo();
	const isModified = useFormModified();
	const [state, setState] = useState<ShownState>();
	/** What was saved when the state was read: after a save it is read again, and until then no move is made on it. */
	const [readFor, setReadFor] = useState<unknown>();
	const [error, setError] = useState<string>();
	const document = id === undefined ? undefined : `${collectionSlug ?? ''}/${id}`;
	// A move takes its own button away.
	const statePlace = useFocusKept<HTMLParagraphElement>(state);

	useEffect(() => {
		if (document === undefined) return;
		let isGone = false;
		void askState(document).then(({ value }) => {
			if (isGone) return;
			setState(value);
			setReadFor(savedDocumentData);
		});
		return () => {
			isGone = true;
		};
	}, [document, versionCount, savedDocumentData]);

	async function move(name: string, reason?: string): Promise<boolean> {
		if (document === undefined || !state) return false;
		const wanted = { move: name, seen: state.seen, ...(reason !== undefined && { reason }) };
		const answer: Answer<ShownState> = await makeMove(document, wanted);
		setError(answer.error);
		if (!answer.value) return false;
		setState(answer.value);
		if (name === 'publish') {
			// The form has the state of before in many places.
			keptPlaces.keep(document, placeNow(statePlace.current ?? undefined));
			globalThis.location.reload();
		}
		return true;
	}

	if (document === undefined)
		return collectionSlug === 'news' ? (
			<GuideLink to="scrivere-una-notizia" task="scrivere una notizia" />
		) : null;
	if (!state) return null;
	const notice = noticeOf(state);
	const [last, ...before] = state.rows;
	return (
		<section className="portolano-workflow" aria-label="Stato del contenuto">
			<p
				ref={statePlace}
				id="portolano-workflow-state"
				className="portolano-workflow__state"
				role="status"
				tabIndex={-1}
				data-state={state.state}
			>
				{state.label}
			</p>
			{last && <p>{last.words}</p>}
			{notice !== undefined && <p className="portolano-workflow__notice">{notice}</p>}
			<MoveButtons
				state={state}
				isModified={isModified}
				isReading={readFor !== savedDocumentData}
				onMove={move}
			/>
			<Withdrawal document={document} />
			<SharedPreviews document={document} />
			{error !== undefined && (
				<p className="portolano-workflow__error" role="alert">
					{error}
				</p>
			)}
			<details>
				<summary>Che cosa è successo</summary>
				<ul>
					{before.map(({ words, reason }) => (
						<li key={words}>
							{words}
							{reason !== undefined && `: ${reason}`}
						</li>
					))}
				</ul>
				<a href={`/api/${document}/moves.csv`} download>
					Scarica il registro (CSV)
				</a>
			</details>
			<GuideLink to="revisione" task="mandare in revisione e approvare" />
		</section>
	);
}
