'use client';

import { useCallback, useEffect, useId, useState } from 'react';
import { DayOfChanges } from './DayOfChanges.tsx';
import { dayInWords, isLate, type PlannedChange, timeInWords } from './planned-words.ts';
import { fetchSchedule, type Schedule } from './schedule-api.ts';

/** What is scheduled changes while the page is open. */
const refreshMs = 60_000;

const nothing =
	'Non c’è niente di programmato. Per programmare una pubblicazione apri un contenuto, salva la bozza e scegli «Programma…».';

/** Returns the changes by day in Rome, in the order in which they take effect. */
const byDay = (changes: readonly PlannedChange[]) =>
	Map.groupBy(changes, ({ effectiveAt }) => dayInWords(effectiveAt));

/** Agenda of what goes online and comes off, by day and site. */
export function Calendar({ first }: { first: Schedule }) {
	const [{ changes, now }, setSchedule] = useState(first);
	const [isUnknown, setUnknown] = useState(false);
	const [site, setSite] = useState('');
	const siteId = useId();

	const read = useCallback(() => {
		fetchSchedule().then(
			(found) => {
				setSchedule(found);
				setUnknown(false);
			},
			() => setUnknown(true),
		);
	}, []);

	useEffect(() => {
		const timer = setInterval(read, refreshMs);
		return () => clearInterval(timer);
	}, [read]);

	const sites = [...new Set(changes.map((change) => change.site))].sort((one, other) =>
		one.localeCompare(other, 'it'),
	);
	const shown = changes.filter((change) => site === '' || change.site === site);
	const late = shown.filter((change) => isLate(change, now));
	const [next] = shown.filter((change) => !isLate(change, now));
	return (
		<>
			{isUnknown && (
				<p role="alert">Il CMS non risponde: quello che vedi è di prima. Riprovo da solo ogni minuto.</p>
			)}
			<p role="status">
				{next
					? `Il prossimo: «${next.title}», ${dayInWords(next.effectiveAt)} alle ${timeInWords(next.effectiveAt)}.`
					: late.length === 0 && nothing}
			</p>
			{sites.length > 1 && (
				<p className="portolano-calendar__sites">
					<label htmlFor={siteId}>Sito</label>{' '}
					<select id={siteId} value={site} onChange={({ target }) => setSite(target.value)}>
						<option value="">Tutti</option>
						{sites.map((name) => (
							<option key={name}>{name}</option>
						))}
					</select>
				</p>
			)}
			{late.length > 0 && (
				<DayOfChanges
					day="In ritardo: chi legge vede già il cambiamento, il CMS non l’ha ancora registrato"
					{...{ changes: late, read }}
				/>
			)}
			{[...byDay(shown.filter((change) => !isLate(change, now)))].map(([day, ofDay]) => (
				<DayOfChanges key={day} {...{ day, changes: ofDay, read }} />
			))}
		</>
	);
}
