'use client';

import { useState } from 'react';
import type { Outcome } from '../../alert-desk/publish.ts';
import type { AlertDeskState, ShownAlert } from '../../alert-desk/state.ts';
import { confirmAlert } from './api.ts';
import { inWords } from './durations.ts';
import { Heading } from './Heading.tsx';
import { levelNames } from './level.ts';

interface ActiveAlertsProps {
	state: AlertDeskState;
	fault: string | undefined;
	onNew: () => void;
	onChange: (alert: ShownAlert) => void;
	onDone: (outcome: Outcome) => void;
}

/** The alerts in force or to come, and those that wait for a second person. */
export function ActiveAlerts({ state, fault, onNew, onChange, onDone }: ActiveAlertsProps) {
	const { alerts, sites, person } = state;
	const [error, setError] = useState(fault);

	async function confirm({ id, seen }: ShownAlert) {
		const { value, error: why } = await confirmAlert({ id, seen });
		if (value) onDone(value);
		setError(why);
	}

	return (
		<>
			<Heading>{alerts.length === 0 ? 'Nessuna allerta in corso' : 'Allerte in corso'}</Heading>
			{error !== undefined && <p role="alert">{error}</p>}
			<button type="button" className="portolano-alerts__main" onClick={onNew}>
				Nuova allerta
			</button>
			<ul className="portolano-alerts__list">
				{alerts.map((alert) => (
					<AlertCard
						key={`${alert.id} ${alert.proposal ? 'proposal' : ''}`}
						alert={alert}
						onChange={() => onChange(alert)}
						onConfirm={() => void confirm(alert)}
					/>
				))}
			</ul>
			<footer>
				<p>
					{person}, su {sites.length === 1 ? `${sites[0]?.name ?? 'un sito'}` : `${sites.length} siti`}.{' '}
					<a href="/api/alert-desk/steps.csv" download>
						Registro delle allerte (CSV)
					</a>
				</p>
			</footer>
		</>
	);
}

interface AlertCardProps {
	alert: ShownAlert;
	onChange: () => void;
	onConfirm: () => void;
}

function AlertCard({ alert, onChange, onConfirm }: AlertCardProps) {
	const { severity, isDrill, title, text, area, start, end, steps, proposal } = alert;
	return (
		<li className={`portolano-alerts__card portolano-alerts__card--${severity}`}>
			<h3>
				<span>
					{isDrill && <strong className="portolano-alerts__drill-mark">PROVA</strong>} {levelNames[severity]}
				</span>{' '}
				{title}
			</h3>
			<p>{text}</p>
			<p>
				Da {inWords(start)} a {inWords(end)}
				{area !== undefined && `. Dove: ${area}`}
			</p>
			{proposal ? (
				<Proposal proposal={proposal} onConfirm={onConfirm} />
			) : (
				<button type="button" onClick={onChange}>
					Proroga, cambia o concludi <span className="portolano-alerts__hidden">{title}</span>
				</button>
			)}
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

interface ProposalProps {
	proposal: NonNullable<ShownAlert['proposal']>;
	onConfirm: () => void;
}

/** One tap asks, the next confirms. */
function Proposal({ proposal: { by, isOwn }, onConfirm }: ProposalProps) {
	const [isAsked, setAsked] = useState(false);
	if (isOwn)
		return <p role="status">L’hai preparata tu: non è in linea finché un’altra persona non la conferma.</p>;
	return (
		<>
			<p>Preparata da {by}: non è ancora in linea.</p>
			<button
				type="button"
				className="portolano-alerts__main"
				onClick={isAsked ? onConfirm : () => setAsked(true)}
			>
				{isAsked ? 'Sì, pubblica ora' : 'Conferma'}
			</button>
		</>
	);
}
