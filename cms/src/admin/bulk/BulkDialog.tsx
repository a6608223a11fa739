'use client';

import { useId, useState } from 'react';
import type { ActionName, Offered } from '../../bulk/actions/offered.ts';
import { counted, type ListNoun } from '../lists/list-noun.ts';
import { useModalDialog } from '../use-modal-dialog.ts';
import type { Chosen, Wish } from './api.ts';
import { Outcome } from './Outcome.tsx';
import { Plan } from './Plan.tsx';
import { type Run, useRun } from './use-run.ts';
import { buttonFor, labelOf, meaningOf } from './words.ts';
import { firstWish, WishFields } from './WishFields.tsx';

interface Props {
	type: string;
	noun: ListNoun;
	offered: Offered;
	action: ActionName;
	chosen: Chosen;
	onClose: (isChanged: boolean) => void;
}

const possibleIn = ({ items }: Run) => items.filter(({ refusal }) => refusal === undefined).length;

function Progress({ run }: { run: Run }) {
	const [done, all] = [run.results.size, possibleIn(run)];
	return (
		<>
			<p role="status">
				{done} su {all}. Tieni aperta questa pagina.
			</p>
			<progress max={all} value={done} aria-label="Quanti sono fatti" />
		</>
	);
}

/** Tells what will happen to the chosen documents, does it, and tells the result of each. */
export function BulkDialog({ type, noun, offered, action, chosen, onClose }: Props) {
	const dialog = useModalDialog();
	const id = useId();
	const run = useRun(type, action, chosen);
	const [wish, setWish] = useState<Wish | undefined>(firstWish(action));
	const { phase, items, results, error } = run;
	const isEnded = phase === 'stopped' || phase === 'done';
	/** Whether anything was done, also before what failed was tried again. */
	const [isChanged, setChanged] = useState(false);
	if (!isChanged && [...results.values()].some((reason) => reason === undefined)) setChanged(true);
	const hasLeft = items.some((item) => !results.has(item.id) || results.get(item.id) !== undefined);
	const count = possibleIn(run);

	return (
		<dialog
			ref={dialog}
			className="portolano-sign-in portolano-withdraw portolano-bulk__dialog"
			aria-labelledby={id}
			onCancel={(event) => {
				// Escape would hide what is still going on.
				if (phase === 'running') event.preventDefault();
				else onClose(isChanged);
			}}
		>
			<h2 id={id}>
				{labelOf(action).replace('…', '')}
				{items.length > 0 && `: ${counted(items.length, noun)}`}
			</h2>
			{phase === 'planning' && <p role="status">Guardo che cosa si può fare…</p>}
			{phase === 'ready' && error !== undefined && (
				<p className="portolano-refused" role="alert">
					{error}
				</p>
			)}
			{phase === 'ready' && error === undefined && (
				<>
					<p>{meaningOf(action)}</p>
					<Plan type={type} items={items} />
					{count > 0 && <WishFields {...{ action, offered }} onChange={setWish} />}
				</>
			)}
			{phase === 'running' && <Progress run={run} />}
			{isEnded && <Outcome {...{ type, action, noun, run }} />}
			<div className="portolano-buttons">
				{phase === 'running' ? (
					<button type="button" className="portolano-button" onClick={run.stop}>
						Ferma
					</button>
				) : (
					<button type="button" className="portolano-button" onClick={() => onClose(isChanged)}>
						{isEnded ? 'Chiudi' : 'Annulla'}
					</button>
				)}
				{phase === 'ready' && count > 0 && (
					<button
						type="button"
						className="portolano-button portolano-button--main"
						disabled={!wish}
						onClick={() => wish && run.start(wish)}
					>
						{buttonFor(action, count, noun)}
					</button>
				)}
				{isEnded && hasLeft && (
					<button type="button" className="portolano-button portolano-button--main" onClick={run.retry}>
						Riprova quelli non fatti
					</button>
				)}
			</div>
		</dialog>
	);
}
