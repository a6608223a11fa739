'use client';

import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { PROPOSAL_NOTE_MAX, proposedWords } from '../../proposals/words.ts';
import type { Answer } from '../ask-cms.ts';
import { whenInWords } from '../start/moments.ts';
import { decide, type Lists, preview, type ShownProposal } from './api.ts';

interface Props {
	proposal: ShownProposal;
	onSettled: (answer: Answer<Lists>, done: string) => void;
}

/** A proposal with what can be done with it. */
export function ProposalItem({ proposal, onSettled }: Props) {
	const { type, id, title, noun, kind, from, to, proposer, note, at, state } = proposal;
	const { stateWords, decider, reason, awaited, mayDecide, mayWithdraw } = proposal;
	const isDecided = state !== 'waiting';
	return (
		<li>
			<div>
				{mayDecide ? <strong>{title}</strong> : <a href={`/admin/collections/${type}/${id}`}>{title}</a>}
				<small>
					{noun} di «{from}» · {proposer} propone {proposedWords(kind, to)} · {whenInWords(at)}
				</small>
				{note !== '' && <p className="portolano-start__reason">{note}</p>}
				{isDecided && (
					<p>
						<strong>{stateWords}</strong>
						{decider !== undefined && ` da ${decider}`}
						{reason !== undefined && `: ${reason}`}
					</p>
				)}
				{!isDecided && !mayDecide && (
					<p>Si aspetta la risposta di {awaited.map((site) => `«${site}»`).join(' e di ')}.</p>
				)}
			</div>
			{mayDecide && <Deciding proposal={proposal} onSettled={onSettled} />}
			{mayWithdraw && !mayDecide && (
				<Button
					buttonStyle="secondary"
					size="small"
					margin={false}
					onClick={() =>
						void decide(proposal.proposal, { do: 'withdraw' }).then((answer) =>
							onSettled(answer, `Proposta ritirata: “${title}”.`),
						)
					}
				>
					Ritira la proposta
				</Button>
			)}
		</li>
	);
}

function Deciding({ proposal: { proposal, title }, onSettled }: Props) {
	const reasonId = useId();
	const [isRefusing, setRefusing] = useState(false);
	const [reason, setReason] = useState('');
	const [isBusy, setBusy] = useState(false);
	const [error, setError] = useState<string>();

	async function settle(decision: Parameters<typeof decide>[1], done: string): Promise<void> {
		setBusy(true);
		const answer = await decide(proposal, decision);
		setBusy(false);
		onSettled(answer, done);
	}

	async function look(): Promise<void> {
		setBusy(true);
		const answer = await preview(proposal);
		setBusy(false);
		setError(answer.error);
		if (answer.value) globalThis.open(answer.value.address, '_blank', 'noopener');
	}

	return (
		<div className="portolano-proposals__deciding">
			<div className="portolano-buttons">
				<Button
					buttonStyle="secondary"
					size="small"
					margin={false}
					disabled={isBusy}
					onClick={() => void look()}
				>
					Guarda l’anteprima
					<span className="portolano-hidden"> di “{title}”, in un’altra scheda</span>
				</Button>
				<Button
					size="small"
					margin={false}
					disabled={isBusy}
					onClick={() => void settle({ do: 'accept' }, `Accettata: “${title}”.`)}
				>
					Accetta<span className="portolano-hidden"> “{title}”</span>
				</Button>
				<Button
					buttonStyle="secondary"
					size="small"
					margin={false}
					disabled={isBusy}
					extraButtonProps={{ 'aria-expanded': isRefusing }}
					onClick={() => setRefusing(!isRefusing)}
				>
					Rifiuta…<span className="portolano-hidden"> “{title}”</span>
				</Button>
			</div>
			{isRefusing && (
				<form
					onSubmit={(event) => {
						event.preventDefault();
						void settle({ do: 'refuse', reason }, `Rifiutata: “${title}”.`);
					}}
				>
					<label htmlFor={reasonId}>Perché? Lo legge chi l’ha proposta</label>
					<textarea
						id={reasonId}
						rows={2}
						required
						autoFocus
						maxLength={PROPOSAL_NOTE_MAX}
						value={reason}
						onChange={({ target }) => setReason(target.value)}
					/>
					<button type="submit" className="portolano-button" disabled={isBusy || reason.trim() === ''}>
						Rifiuta
					</button>
				</form>
			)}
			{error !== undefined && (
				<p className="portolano-refused" role="alert">
					{error}
				</p>
			)}
		</div>
	);
}
