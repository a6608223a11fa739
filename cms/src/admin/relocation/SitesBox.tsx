'use client';

import { Button, useDocumentInfo, useDocumentTitle, useFormModified } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { askProposals, type ProposalsAbout } from '../proposals/api.ts';
import { ProposalItem } from '../proposals/ProposalItem.tsx';
import { ProposeDialog } from '../proposals/ProposeDialog.tsx';
import { askChoices, type Choices } from './api.ts';
import { RelocationDialog } from './RelocationDialog.tsx';

interface Found {
	choices: Choices | undefined;
	proposals: ProposalsAbout | undefined;
}

/** The form has where the document is in many places. */
const showAnew = () => globalThis.location.reload();

/** The life of the document of a form on other sites: what waits for an answer, and the ways to propose and to move it. */
export function SitesBox() {
	const { id, collectionSlug } = useDocumentInfo();
	const { title } = useDocumentTitle();
	const isModified = useFormModified();
	const [{ choices, proposals }, setFound] = useState<Found>({ choices: undefined, proposals: undefined });
	const [open, setOpen] = useState<'move' | 'show'>();
	const [error, setError] = useState<string>();
	const document = id === undefined ? undefined : `${collectionSlug ?? ''}/${id}`;

	const read = useCallback(async () => {
		if (document === undefined) return;
		const [moves, proposed] = await Promise.all([askChoices(document), askProposals(document)]);
		setFound({ choices: moves.value, proposals: proposed.value });
	}, [document]);

	useEffect(() => void read(), [read]);

	const [mayMove, mayPropose] = [(choices?.sites.length ?? 0) > 0, (proposals?.sites.length ?? 0) > 0];
	const waiting = proposals?.waiting ?? [];
	// Who only reads the document gets none of these.
	if (document === undefined || (!mayMove && !mayPropose && waiting.length === 0)) return null;
	const ways = [
		...(mayPropose ? [['show', 'Proponi a un altro sito…'] as const] : []),
		...(mayMove ? [['move', 'Sposta su un altro sito…'] as const] : []),
	];
	return (
		<section className="portolano-workflow portolano-proposals" aria-label="Su altri siti">
			<strong>Su altri siti</strong>
			{waiting.length > 0 && (
				<ul>
					{waiting.map((proposal) => (
						<ProposalItem
							key={proposal.proposal}
							proposal={{ ...proposal, mayDecide: false }}
							onSettled={(answer) => {
								setError(answer.error);
								void read();
							}}
						/>
					))}
				</ul>
			)}
			{isModified ? (
				<p className="portolano-workflow__hint">Per proporlo o spostarlo, prima salva le modifiche.</p>
			) : (
				<div className="portolano-workflow__moves">
					{ways.map(([way, label]) => (
						<Button
							key={way}
							buttonStyle="secondary"
							size="small"
							margin={false}
							extraButtonProps={{ 'aria-haspopup': 'dialog' }}
							onClick={() => setOpen(way)}
						>
							{label}
						</Button>
					))}
				</div>
			)}
			{error !== undefined && (
				<p className="portolano-workflow__error" role="alert">
					{error}
				</p>
			)}
			{open === 'move' && choices && (
				<RelocationDialog
					{...{ document, title, choices }}
					onDone={showAnew}
					onCancel={() => setOpen(undefined)}
				/>
			)}
			{open === 'show' && proposals && (
				<ProposeDialog
					{...{ document, title, sites: proposals.sites }}
					onDone={showAnew}
					onCancel={() => setOpen(undefined)}
				/>
			)}
		</section>
	);
}
