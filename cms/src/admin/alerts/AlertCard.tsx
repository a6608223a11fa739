'use client';

import { useState } from 'react';
import type { Outcome } from '../../alert-desk/publish.ts';
import type { ShownAlert } from '../../alert-desk/shown-alerts.ts';
import type { AlertDeskState } from '../../alert-desk/state.ts';
import { confirmAlert, publishDraft, takeBack } from './api.ts';
import { AskingButton } from './AskingButton.tsx';
import { inWords } from './durations.ts';
import { Fault } from './Fault.tsx';
import { levelNames } from './level.ts';
import { sitesInWords } from './where-in-words.ts';

interface AlertCardProps {
	alert: ShownAlert;
	sites: AlertDeskState['sites'];
	onChange: () => void;
	onDone: (outcome: Outcome) => void;
	/** The user has taken back what they had prepared. */
	onTakenBack: () => void;
}

/** An alert in the list, with what can be done about it. */
export function AlertCard(card: AlertCardProps) {
	const { alert, sites } = card;
	const { severity, isDrill, title, text, area, start, end, steps } = alert;
	return (
		<li className={`portolano-alerts__card portolano-alerts__card--${severity}`}>
			<h4>
				<span>
					{isDrill && <strong className="portolano-alerts__drill-mark">PROVA</strong>} {levelNames[severity]}
				</span>{' '}
				{title}
			</h4>
			<p>{text}</p>
			<p>
				Da {inWords(start)} a {inWords(end)}. Su {sitesInWords(alert, sites)}.
				{area !== undefined && ` Dove: ${area}.`}
			</p>
			<WhatToDo {...card} />
			{steps.length > 0 && (
				<details>
					<summary>Che cosa è successo ({steps.length})</summary>
					<ol>
						{steps.map((step) => (
							<li key={step}>{step}</li>
						))}
					</ol>
				</details>
			)}
		</li>
	);
}

function WhatToDo({ alert, sites, onChange, onDone, onTakenBack }: AlertCardProps) {
	const { title, proposal, draft } = alert;
	if (proposal?.isOwn === true)
		return (
			<>
				<p>L’hai preparata tu: non è online finché un’altra persona non la conferma.</p>
				<TakeBack {...{ alert, onTakenBack }} />
			</>
		);
	if (proposal)
		return (
			<>
				<p>Preparata da {proposal.by}: non è ancora online.</p>
				<Publish {...{ alert, sites, onDone }} label="Conferma" yes="Sì, pubblica ora" send={confirmAlert} />
			</>
		);
	if (draft) return <Draft {...{ alert, sites, onDone }} note={draft.note} />;
	return (
		<button type="button" onClick={onChange}>
			Proroga, cambia o concludi <span className="portolano-alerts__hidden">{title}</span>
		</button>
	);
}

function TakeBack({ alert, onTakenBack }: Pick<AlertCardProps, 'alert' | 'onTakenBack'>) {
	const { id, title } = alert;
	const [error, setError] = useState<string>();
	const [isWorking, setWorking] = useState(false);

	async function send() {
		setWorking(true);
		const { value, error: why } = await takeBack(id);
		setWorking(false);
		setError(why);
		if (value) onTakenBack();
	}

	return (
		<>
			<AskingButton
				question={`Ritirare la proposta “${title}”? Nessuno potrà confermarla; il testo resta una bozza.`}
				yes="Sì, ritira la proposta"
				isWorking={isWorking}
				onYes={() => void send()}
			>
				Ritira la proposta <span className="portolano-alerts__hidden">{title}</span>
			</AskingButton>
			<Fault error={error} />
		</>
	);
}

type Part = Pick<AlertCardProps, 'alert' | 'sites' | 'onDone'>;

/** A draft, such as one that a message of others filled: to be read in full, then published. */
function Draft({ note, ...part }: Part & { note: string }) {
	const { id, owner, severity, title } = part.alert;
	const takesTwo = severity !== 'info' && part.sites.find((site) => site.id === owner)?.takesTwo === true;
	return (
		<>
			{note !== '' && <p className="portolano-alerts__note">{note}</p>}
			<a className="portolano-alerts__button" href={`/admin/collections/alert/${id}`}>
				Apri e correggi <span className="portolano-alerts__hidden">{title}</span>
			</a>
			<Publish
				{...part}
				label={takesTwo ? 'Prepara per la conferma' : 'Pubblica'}
				yes={takesTwo ? 'Sì, è da confermare' : 'Sì, pubblica ora'}
				send={publishDraft}
			/>
		</>
	);
}

interface PublishProps extends Part {
	label: string;
	yes: string;
	send: typeof confirmAlert;
}

function Publish({ alert, sites, onDone, label, yes, send }: PublishProps) {
	const { id, seen, title, end } = alert;
	const [error, setError] = useState<string>();
	const [isWorking, setWorking] = useState(false);

	async function publish() {
		setWorking(true);
		const { value, error: why } = await send({ id, seen });
		setWorking(false);
		setError(why);
		if (value) onDone(value);
	}

	return (
		<>
			<AskingButton
				className="portolano-alerts__main"
				question={`“${title}” su ${sitesInWords(alert, sites)}, fino a ${inWords(end)}. L’hai letta tutta?`}
				{...{ yes, isWorking }}
				onYes={() => void publish()}
			>
				{label} <span className="portolano-alerts__hidden">{title}</span>
			</AskingButton>
			<Fault error={error} />
		</>
	);
}
