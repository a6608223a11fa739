'use client';

import { useState } from 'react';
import type { Answer } from '../ask-cms.ts';
import { SureButton } from '../bundles/SureButton.tsx';
import { useFocusKept } from '../use-focus-kept.ts';
import { hide, type Lists } from './api.ts';
import { ProposalItem } from './ProposalItem.tsx';

const purpose =
	'Chi lavora su un sito può proporre a un altro di mostrare un suo contenuto, o di prenderselo. Decide chi è responsabile del sito che riceve. Le modifiche che vengono dopo non chiedono un altro sì.';

/** Those beyond are folded. */
const shownMax = 10;

/** What is proposed to this person's sites, what this person has proposed, and what these sites show of others. */
export function ProposalsDesk({ first }: { first: Lists }) {
	const [{ toDecide, mine, shown }, setLists] = useState(first);
	const [told, setTold] = useState('');
	const [error, setError] = useState<string>();

	// What was pressed goes with its proposal.
	const toldPlace = useFocusKept<HTMLParagraphElement>(told);

	function settle(answer: Answer<Lists>, done: string): void {
		setError(answer.error);
		if (!answer.value) return;
		setLists(answer.value);
		setTold(done);
	}

	return (
		<div className="portolano-bundle portolano-proposals">
			<h1>Proposte tra siti</h1>
			<p className="portolano-bundle__text">{purpose}</p>
			<p ref={toldPlace} role="status" tabIndex={-1}>
				{told}
			</p>
			{error !== undefined && (
				<p className="portolano-refused" role="alert">
					{error}
				</p>
			)}
			<section aria-labelledby="portolano-proposals-decide">
				<h2 id="portolano-proposals-decide">Da decidere</h2>
				{toDecide.length === 0 && <p>Nessuna proposta aspetta una tua risposta.</p>}
				<ul>
					{toDecide.map((one) => (
						<ProposalItem key={one.proposal} proposal={one} onSettled={settle} />
					))}
				</ul>
			</section>
			<section aria-labelledby="portolano-proposals-mine">
				<h2 id="portolano-proposals-mine">Le tue proposte</h2>
				{mine.length === 0 && (
					<p>
						Non hai proposte in corso. Per farne una, apri un contenuto e scegli «Proponi a un altro sito…».
					</p>
				)}
				<ul>
					{mine.map((one) => (
						<ProposalItem key={one.proposal} proposal={{ ...one, mayDecide: false }} onSettled={settle} />
					))}
				</ul>
			</section>
			<section aria-labelledby="portolano-proposals-shown">
				<h2 id="portolano-proposals-shown">Di altri siti, mostrati sui tuoi</h2>
				{shown.length === 0 && <p>I tuoi siti non mostrano contenuti di altri.</p>}
				<ShownList shown={shown.slice(0, shownMax)} onSettled={settle} />
				{shown.length > shownMax && (
					<details>
						<summary>Gli altri {shown.length - shownMax}</summary>
						<ShownList shown={shown.slice(shownMax)} onSettled={settle} />
					</details>
				)}
			</section>
		</div>
	);
}

interface ShownListProps {
	shown: Lists['shown'];
	onSettled: (answer: Answer<Lists>, done: string) => void;
}

function ShownList({ shown, onSettled }: ShownListProps) {
	return (
		<ul>
			{shown.map((one) => (
				<li key={`${one.type}/${one.id}/${one.site}`}>
					<div>
						<a href={`/admin/collections/${one.type}/${one.id}`}>{one.title}</a>
						<small>
							{one.noun} di «{one.owner}», su «{one.siteName}»
						</small>
					</div>
					<SureButton
						label="Non mostrare più qui"
						sure={`Togli da «${one.siteName}»`}
						disabled={false}
						onSure={() => void hide(one).then((answer) => onSettled(answer, `Tolto: “${one.title}”.`))}
					/>
				</li>
			))}
		</ul>
	);
}
