'use client';

import {
	type Occurrence,
	occurrencesOf,
	type Recurrence,
	recurrenceWords,
} from '@portolano/content-models/recurrence';
import { useAllFormFields, useForm } from '@payloadcms/ui';
import { recurrenceOf } from '../../collections/event/recurrence.ts';
import { recurrenceRefusal } from '../../publication/recurrence-refusals.ts';
import { weekdayInRome } from '../dates/rome-words.ts';

/** Dates that are shown at once. */
const SHOWN = 6;

const upperFirst = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1);

function Dates({ occurrences }: { occurrences: readonly Occurrence[] }) {
	return (
		<ol className="portolano-dates__list">
			{occurrences.map(({ day, start }) => (
				<li key={day}>{weekdayInRome(start)}</li>
			))}
		</ol>
	);
}

function Expanded({ recurrence }: { recurrence: Recurrence }) {
	const { occurrences, refusal } = occurrencesOf(recurrence);
	if (!occurrences)
		return (
			<p className="portolano-note portolano-note--warning" role="status">
				{recurrenceRefusal(refusal.reason)}
			</p>
		);
	const rest = occurrences.slice(SHOWN);
	return (
		<>
			<p role="status">
				<strong>{upperFirst(recurrenceWords(recurrence, 'it'))}</strong>:{' '}
				{occurrences.length === 1 ? 'una data.' : `${occurrences.length} date.`}
			</p>
			<Dates occurrences={occurrences.slice(0, SHOWN)} />
			{rest.length > 0 && (
				<details>
					<summary>{rest.length === 1 ? 'Un’altra data' : `Altre ${rest.length} date`}</summary>
					<Dates occurrences={rest} />
				</details>
			)}
		</>
	);
}

/** What a recurrence comes to, before it is published: in words, and date by date. */
export function NextDates() {
	// Rendered again with every change: the rule and the hours are other fields.
	useAllFormFields();
	const { getData } = useForm();
	const recurrence = recurrenceOf(getData());
	return (
		<section className="portolano-dates" aria-label="Le date">
			{recurrence ? (
				<Expanded recurrence={recurrence} />
			) : (
				<p className="portolano-note">Scrivi prima l’inizio e la fine dell’evento.</p>
			)}
		</section>
	);
}
