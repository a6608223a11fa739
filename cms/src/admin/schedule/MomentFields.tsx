'use client';

import { useId } from 'react';
import { typedMoment } from '../dates/typed-moment.ts';
import type { RomeMoment } from './schedule-api.ts';

interface MomentFieldsProps {
	value: RomeMoment;
	/** Milliseconds since 1970. */
	now: number;
	onChange: (moment: RomeMoment) => void;
}

/** A day and a time as clocks in Rome show them; in the hour that comes twice in October, also which one. */
export function MomentFields({ value, now, onChange }: MomentFieldsProps) {
	const [dayId, timeId] = [useId(), useId()];
	const { instants, problem } = typedMoment(value.day, value.time, now);
	const isWritten = value.day !== '' && value.time !== '';
	return (
		<>
			<div className="portolano-schedule__moment">
				<label htmlFor={dayId}>Giorno</label>
				<label htmlFor={timeId}>Ora di Roma</label>
				<input
					id={dayId}
					type="date"
					required
					value={value.day}
					onChange={({ target }) => onChange({ ...value, day: target.value })}
				/>
				<input
					id={timeId}
					type="time"
					required
					value={value.time}
					onChange={({ target }) => onChange({ ...value, time: target.value })}
				/>
			</div>
			{isWritten && problem !== undefined && (
				<p className="portolano-note portolano-note--warning" role="alert">
					{problem}
				</p>
			)}
			{instants.length > 1 && (
				<label>
					<input
						type="checkbox"
						checked={value.isSecond}
						onChange={({ target }) => onChange({ ...value, isSecond: target.checked })}
					/>{' '}
					Quest’ora viene due volte: la seconda, con l’ora solare
				</label>
			)}
		</>
	);
}
