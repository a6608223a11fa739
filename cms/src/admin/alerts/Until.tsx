'use client';

import { useId, useState } from 'react';
import { dayInRome, romeInstants, romeTimeZone } from '@portolano/content-models/rome-time';
import { typedMoment } from '../dates/typed-moment.ts';
import { Choices } from './Choices.tsx';
import { durationsAt, inWords } from './durations.ts';

interface UntilProps {
	/** Milliseconds since 1970. */
	now: number;
	value: number | undefined;
	onChange: (until: number | undefined) => void;
}

/** Until when: a usual duration, or a day and a time as clocks in Rome show them. */
export function Until({ now, value, onChange }: UntilProps) {
	const durations = durationsAt(now);
	const [isTyped, setTyped] = useState(value !== undefined && durations.every(({ end }) => end !== value));
	const options = [
		...durations.map(({ name, end }) => ({ value: String(end), label: name })),
		{ value: 'typed', label: 'Scegli…' },
	];
	return (
		<>
			<Choices
				legend="Fino a quando"
				name="until"
				options={options}
				value={isTyped ? 'typed' : String(value)}
				onChange={(chosen) => {
					setTyped(chosen === 'typed');
					onChange(chosen === 'typed' ? undefined : Number(chosen));
				}}
			/>
			{isTyped && <Typed {...{ now, value, onChange }} />}
			<p role="status">{value === undefined ? 'Nessuna fine scelta.' : `Finisce ${inWords(value)}.`}</p>
		</>
	);
}

const clock = new Intl.DateTimeFormat('it', {
	...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: romeTimeZone },
});

/** Begins with the moment that is chosen already, as clocks in Rome show it. */
function Typed({ now, value, onChange }: UntilProps) {
	const [dayId, timeId] = [useId(), useId()];
	const [day, setDay] = useState(() => (value === undefined ? '' : dayInRome(value)));
	const [time, setTime] = useState(() => (value === undefined ? '' : clock.format(value)));
	const [isSecond, setSecond] = useState(() => romeInstants(day, time)[1] === value && value !== undefined);
	const { instants, problem } = typedMoment(day, time, now);

	function choose(nextDay: string, nextTime: string, second: boolean) {
		setDay(nextDay);
		setTime(nextTime);
		setSecond(second);
		const found = typedMoment(nextDay, nextTime, now).instants;
		onChange(found[second ? 1 : 0] ?? found[0]);
	}

	return (
		<div className="portolano-alerts__typed">
			<label htmlFor={dayId}>Giorno</label>
			<input
				id={dayId}
				type="date"
				value={day}
				onChange={({ target }) => choose(target.value, time, isSecond)}
			/>
			<label htmlFor={timeId}>Ora</label>
			<input
				id={timeId}
				type="time"
				value={time}
				onChange={({ target }) => choose(day, target.value, isSecond)}
			/>
			{problem !== undefined && day !== '' && time !== '' && <p role="alert">{problem}</p>}
			{instants.length > 1 && (
				<Choices
					legend="Quest’ora quel giorno viene due volte"
					name="which"
					options={[
						{ value: 'first', label: 'La prima (ora legale)' },
						{ value: 'second', label: 'La seconda (ora solare)' },
					]}
					value={isSecond ? 'second' : 'first'}
					onChange={(which) => choose(day, time, which === 'second')}
				/>
			)}
		</div>
	);
}
