'use client';

import { useId, useState } from 'react';
import type { Outcome } from '../../alert-desk/publish.ts';
import type { ShownAlert } from '../../alert-desk/shown-alerts.ts';
import type { AlertDeskState } from '../../alert-desk/state.ts';
import { useFocusKept } from '../use-focus-kept.ts';
import { AlertCard } from './AlertCard.tsx';
import { Fault } from './Fault.tsx';
import { Heading } from './Heading.tsx';
import { useFreshState } from './use-fresh-state.ts';

interface ActiveAlertsProps {
	state: AlertDeskState;
	setState: (state: AlertDeskState) => void;
	fault: string | undefined;
	onNew: () => void;
	onHistory: () => void;
	onChange: (alert: ShownAlert) => void;
	onDone: (outcome: Outcome) => void;
	onTakenBack: () => void;
}

function headingOf(inForce: number): string {
	if (inForce === 0) return 'Nessuna allerta in corso';
	return inForce === 1 ? 'Un’allerta in corso' : `${inForce} allerte in corso`;
}

/** The alerts that wait for a second person, those in force or to come, and drafts. */
export function ActiveAlerts({
	state,
	setState,
	fault,
	onNew,
	onHistory,
	onChange,
	onDone,
	onTakenBack,
}: ActiveAlertsProps) {
	const { alerts, sites, person } = state;
	const { error, news } = useFreshState(state, setState);
	const [told, setTold] = useState('');
	const toldPlace = useFocusKept<HTMLParagraphElement>(state);
	const proposed = alerts.filter(({ proposal }) => proposal);
	const drafts = alerts.filter(({ draft }) => draft);
	const inForce = alerts.filter(({ proposal, draft }) => !proposal && !draft);
	const shared = {
		...{ sites, onChange, onDone },
		onTakenBack: () => {
			setTold('Proposta ritirata: nessuno può più confermarla.');
			onTakenBack();
		},
	};
	return (
		<>
			<Heading>{headingOf(inForce.length)}</Heading>
			<Fault error={error ?? fault} />
			<p role="status" ref={toldPlace} tabIndex={-1}>
				{[told, news].filter((one) => one !== '').join(' ')}
			</p>
			<button type="button" className="portolano-alerts__main" onClick={onNew}>
				Nuova allerta
			</button>
			<Group title="Da confermare" alerts={proposed} {...shared} />
			<Group title="Online" alerts={inForce} {...shared} />
			<Group title="Bozze da controllare" alerts={drafts} {...shared} />
			<footer>
				<button type="button" onClick={onHistory}>
					Che cosa è successo: il registro
				</button>
				<p>
					{person}, su {sites.length === 1 ? (sites[0]?.name ?? 'un sito') : `${sites.length} siti`}.
				</p>
			</footer>
		</>
	);
}

interface GroupProps {
	title: string;
	alerts: readonly ShownAlert[];
	sites: AlertDeskState['sites'];
	onChange: (alert: ShownAlert) => void;
	onDone: (outcome: Outcome) => void;
	onTakenBack: () => void;
}

/** Cards begin anew when their alert was changed by somebody: nobody confirms what they have not seen. */
function Group({ title, alerts, onChange, ...shared }: GroupProps) {
	const id = useId();
	if (alerts.length === 0) return null;
	return (
		<section aria-labelledby={id}>
			<h3 id={id}>{title}</h3>
			<ul className="portolano-alerts__list">
				{alerts.map((alert) => (
					<AlertCard
						key={`${alert.id} ${alert.seen}`}
						{...{ alert, ...shared }}
						onChange={() => onChange(alert)}
					/>
				))}
			</ul>
		</section>
	);
}
