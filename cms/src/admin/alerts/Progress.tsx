'use client';

import { useEffect, useState } from 'react';
import type { Outcome } from '../../alert-desk/publish.ts';
import type { AlertDeskState } from '../../alert-desk/state.ts';
import { askOnline, type OnlineAnswer } from './api.ts';
import { Heading } from './Heading.tsx';
import { progressOf } from './progress-lines.ts';

const everyMs = 150;
const longestMs = 30_000;

/** Asks again and again where the alert was seen, until it is everywhere or it takes too long. */
function useOnline({ id, at, isProposed }: Outcome): { answer: OnlineAnswer | undefined; isLate: boolean } {
	const [answer, setAnswer] = useState<OnlineAnswer>();
	const [isLate, setLate] = useState(false);
	useEffect(() => {
		if (isProposed) return undefined;
		const began = performance.now();
		let timer: ReturnType<typeof setTimeout> | undefined;
		let isOver = false;
		async function look() {
			const { value } = await askOnline(id);
			if (isOver) return;
			setAnswer(value);
			const late = performance.now() - began > longestMs;
			setLate(late);
			if (!progressOf(value, at).isEverywhere && !late) timer = setTimeout(() => void look(), everyMs);
		}
		void look();
		return () => {
			isOver = true;
			clearTimeout(timer);
		};
	}, [id, at, isProposed]);
	return { answer, isLate };
}

interface ProgressProps {
	outcome: Outcome;
	isEnding: boolean;
	sites: AlertDeskState['sites'];
	onDone: () => void;
}

/** What became of a publication: seen on so many sites, after so long; or plainly that it isn't known, and what to do. */
export function Progress({ outcome, isEnding, sites, onDone }: ProgressProps) {
	const { answer, isLate } = useOnline(outcome);
	const { isEverywhere, seen, all, seconds, faults } = progressOf(answer, outcome.at);
	const nameOf = (key: string) => sites.find((site) => site.key === key)?.name ?? key;
	const what = isEnding ? 'Tolta da' : 'Online su';
	const duration = seconds.toLocaleString('it', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
	return (
		<>
			<Heading>{outcome.isProposed ? 'Preparata' : isEnding ? 'Conclusa' : 'Pubblicata'}</Heading>
			<p role="status" className="portolano-alerts__progress">
				{outcome.isProposed
					? 'Non è ancora online: la deve confermare un’altra persona, in questa schermata.'
					: isEverywhere
						? `${what} ${all === 1 ? '1 sito' : `${all} siti`} in ${duration} s`
						: all > 0
							? `${what} ${seen} siti su ${all}…`
							: 'La porto sui siti…'}
			</p>
			{faults.length > 0 && (
				<div role="alert">
					<ul>
						{faults.map(({ key, error }) => (
							<li key={key}>
								{nameOf(key)}: non si vede ancora. Per chi gestisce il sistema: <span lang="en">{error}</span>
							</li>
						))}
					</ul>
				</div>
			)}
			{isLate && !isEverywhere && <Unknown isKnown={answer?.isKnown === true} isEnding={isEnding} />}
			<button type="button" className="portolano-alerts__main" onClick={onDone}>
				Alle allerte in corso
			</button>
		</>
	);
}

function Unknown({ isKnown, isEnding }: { isKnown: boolean; isEnding: boolean }) {
	const why = isKnown
		? 'Dopo trenta secondi non si vede ancora su tutti i siti.'
		: 'Il servizio che porta le allerte sui siti non risponde: non si sa se si vede.';
	return (
		<p role="alert">
			{why} L’{isEnding ? 'operazione' : 'allerta'} è salvata e non va rifatta: appena possibile arriva da
			sola. Apri uno dei siti per controllare, avvisa chi gestisce il sistema e, se è urgente, usa intanto gli
			altri canali (telefono, altoparlanti, social).
		</p>
	);
}
