import type { ProposalLine } from '../../proposals/listed.ts';
import { proposedWords } from '../../proposals/words.ts';
import { whenInWords } from './moments.ts';

interface SiteProposalsProps {
	toDecide: readonly ProposalLine[];
	/** Proposals of the user that were answered lately. */
	answered: readonly ProposalLine[];
	/** Whether the user answers proposals at all. */
	decides: boolean;
}

const shownMax = 5;

/** What other sites propose to those of the user, and how they answered to what the user proposed. */
export function SiteProposals({ toDecide, answered, decides }: SiteProposalsProps) {
	if (toDecide.length === 0 && answered.length === 0) return null;
	return (
		<section>
			<h2>
				Proposte tra siti{' '}
				{toDecide.length > 0 && <span className="portolano-start__count">{toDecide.length}</span>}
			</h2>
			{toDecide.length === 0 && decides && <p>Nessuna proposta aspetta una tua risposta.</p>}
			<ul>
				{toDecide.slice(0, shownMax).map(({ proposal, title, noun, from, to, kind, proposer, at }) => (
					<li key={proposal}>
						<a href="/admin/proposte">{title}</a>
						<small>
							{noun} di «{from}»: {proposer} propone {proposedWords(kind, to)} · {whenInWords(at)}
						</small>
					</li>
				))}
				{answered.slice(0, shownMax).map(({ proposal, title, kind, to, stateWords, decider, reason }) => (
					<li key={proposal}>
						<a href="/admin/proposte">{title}</a>
						<small>
							La tua proposta {proposedWords(kind, to)}: {stateWords.toLowerCase()}
							{decider !== undefined && ` da ${decider}`}
						</small>
						{reason !== undefined && <p className="portolano-start__reason">{reason}</p>}
					</li>
				))}
			</ul>
			<p>
				<a href="/admin/proposte">Tutte le proposte</a>
			</p>
		</section>
	);
}
