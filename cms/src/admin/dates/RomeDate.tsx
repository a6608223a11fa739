'use client';

import { dayInRome, romeTimeZone, startOfDay } from '@portolano/content-models/rome-time';
import {
	DatePicker,
	FieldDescription,
	FieldError,
	FieldLabel,
	useField,
	withCondition,
} from '@payloadcms/ui';
import type { DateFieldClientProps } from 'payload';
import { useRef, useState, useSyncExternalStore } from 'react';
import { zoneOfMachine } from './rome-by-default.ts';
import { instantInRome, isElsewhere, shownInRome } from './rome-clock.ts';
import { useLead } from './use-lead.ts';

const days = ['d/M/yyyy', 'd MMMM yyyy', 'd MMMM', 'd/M', 'd/M/yy'];
const withTime = (day: string) => [`${day} H:mm`, `${day}, H:mm`, `${day} 'ore' H:mm`];
/** Accepted input formats. Values are shown in the first; when several match the input, the last one counts. */
const typedDays = ['dd/MM/yyyy', ...days];
const typedInstants = ['dd/MM/yyyy HH:mm', ...days, ...days.flatMap(withTime)];

const localTime = new Intl.DateTimeFormat('it-IT', {
	timeZone: zoneOfMachine,
	timeStyle: 'short',
	dateStyle: 'short',
});
const romeDay = new Intl.DateTimeFormat('it-IT', { timeZone: romeTimeZone, dateStyle: 'long' });

interface Notices {
	/** Whether it is a whole day, without a time. */
	isDay: boolean;
	/** Note for a date in the future; `{day}` is replaced by the date. */
	futureNote?: string;
	/** Note for a date in the past. */
	pastNote?: string;
}

interface Props extends DateFieldClientProps, Notices {
	/** The date beside it, by name, that follows when this one is chosen or moved. */
	leads?: string;
}

const never = () => () => undefined;

/** Whether this runs in the browser: the server, which renders first, doesn't know the editor's time zone. */
function useIsInBrowser(): boolean {
	return useSyncExternalStore(
		never,
		() => true,
		() => false,
	);
}

/** Returns -1 for a date in the past, 1 for one in the future; 0 for this instant, or today for a day. */
function whenIs(instant: Date, isDay: boolean): number {
	const now = Date.now();
	if (!isDay) return Math.sign(instant.getTime() - now);
	return Math.sign(startOfDay(dayInRome(instant.getTime())) - startOfDay(dayInRome(now)));
}

function Notes({ value, isDay, futureNote, pastNote }: Notices & { value: string | undefined }) {
	const instant = value === undefined ? undefined : new Date(value);
	const isInBrowser = useIsInBrowser();
	const when = instant ? whenIs(instant, isDay) : 0;
	const note = { [-1]: pastNote, [1]: futureNote }[when];
	return (
		<>
			{!isDay && (
				<p className="portolano-note">
					Ora di Roma
					{instant && isInBrowser && isElsewhere(instant)
						? `; sul tuo orologio: ${localTime.format(instant)}`
						: ''}
					.
				</p>
			)}
			{note !== undefined && instant && (
				<p className="portolano-note portolano-note--warning" role="status">
					{note.replace('{day}', romeDay.format(instant))}
				</p>
			)}
		</>
	);
}

/** Warns that the typed text isn't a date; renders nothing for an empty text. */
function NotUnderstood({ typed }: { typed: string }) {
	if (typed === '') return null;
	return (
		<p className="portolano-note portolano-note--warning" role="alert">
			“{typed}” non è una data: scrivila come 28/11/2026 o 28 novembre 2026, o sceglila dal calendario. È
			rimasto ciò che c’era prima.
		</p>
	);
}

/** A date field in Rome's time zone, wherever the editor is. Dates are typed in Italian or picked. */
function Field({ field, path: givenPath, readOnly, isDay, futureNote, pastNote, leads }: Props) {
	const { label, localized, required, admin } = field;
	const { path, value, setValue, showError, disabled, customComponents } = useField<string>({
		potentiallyStalePath: givenPath,
	});
	const lead = useLead(path, leads);
	const typed = useRef('');
	const [notUnderstood, setNotUnderstood] = useState('');
	const id = `field-${path.replaceAll('.', '__')}`;
	const isReadOnly = readOnly === true || disabled;

	function change(date: Date | null): void {
		typed.current = '';
		setNotUnderstood('');
		if (isReadOnly) return;
		// Payload's picker returns days as noon in UTC.
		const chosen = date && (isDay ? date.toISOString() : instantInRome(date));
		setValue(chosen);
		if (chosen) lead({ from: value || undefined, to: chosen });
	}

	return (
		<div
			className={['field-type', 'date-time-field', showError && 'date-time-field--has-error']
				.filter(Boolean)
				.join(' ')}
		>
			<FieldLabel htmlFor={`${id}-input`} {...{ label, localized, path, required }} />
			<div className="field-type__wrap" id={id}>
				<FieldError path={path} showError={showError} />
				<DatePicker
					pickerAppearance={isDay ? 'dayOnly' : 'dayAndTime'}
					displayFormat={isDay ? 'dd/MM/yyyy' : 'dd/MM/yyyy HH:mm'}
					timeFormat="HH:mm"
					value={value ? shownInRome(value) : undefined}
					readOnly={isReadOnly}
					placeholder={isDay ? 'gg/mm/aaaa' : 'gg/mm/aaaa hh:mm'}
					onChange={change}
					overrides={{
						id: `${id}-input`,
						dateFormat: isDay ? typedDays : typedInstants,
						timeCaption: 'Ora',
						ariaInvalid: showError ? 'true' : 'false',
						onChangeRaw: (event) => {
							typed.current = rawText(event);
						},
						onBlur: () => {
							setNotUnderstood(typed.current.trim());
							typed.current = '';
						},
					}}
				/>
			</div>
			<NotUnderstood typed={notUnderstood} />
			<Notes value={value || undefined} {...{ isDay, futureNote, pastNote }} />
			{customComponents?.Description ?? <FieldDescription description={admin?.description} path={path} />}
		</div>
	);
}

function rawText(event: unknown): string {
	return typeof event === 'object' &&
		event !== null &&
		'target' in event &&
		event.target instanceof HTMLInputElement
		? event.target.value
		: '';
}

export const RomeDate = withCondition(Field);
