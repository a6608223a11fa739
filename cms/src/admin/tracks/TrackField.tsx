'use client';

import type { Track } from '@portolano/content-models';
import { metresBetween } from '@portolano/content-models/distance';
import { FieldDescription, FieldError, FieldLabel, useField, withCondition } from '@payloadcms/ui';
import type { TextareaFieldClientProps } from 'payload';
import { useState } from 'react';
import { GPX_BYTES_MAX, readTrack, storedTrack, tooLarge } from '../../tracks/read-track.ts';
import { TrackRefused } from '../../tracks/track-refused.ts';

const unread = 'Il file non si è potuto leggere: sceglilo di nuovo.';

/** Reads a file on this device: only its simplified line is sent. */
async function read(file: File): Promise<{ track: Track } | { reason: string }> {
	if (file.size > GPX_BYTES_MAX) return { reason: tooLarge };
	try {
		return { track: readTrack(await file.text()) };
	} catch (error) {
		return { reason: error instanceof TrackRefused ? error.message : unread };
	}
}

function lengthOf(track: Track): number {
	const places = track.map(([longitude, latitude]) => ({ longitude, latitude }));
	return places.reduce((sum, place, index) => sum + metresBetween(places[index - 1] ?? place, place), 0);
}

/** What the form has: the length of its track, and the number of points that were kept. */
function inWords(value: string | null | undefined): string {
	if (!value?.trim()) return 'Non c’è un percorso: la mappa unisce le tappe con linee dritte, e lo dice.';
	try {
		const track = readTrack(value);
		const kilometres = (lengthOf(track) / 1000).toLocaleString('it', { maximumFractionDigits: 1 });
		return `C’è un percorso di ${kilometres} km, con ${track.length} punti.`;
	} catch (error) {
		return error instanceof TrackRefused ? error.message : unread;
	}
}

/** The line of a route: a GPX file is chosen, and what it has is told. */
function Field({ field, path: givenPath, readOnly }: TextareaFieldClientProps) {
	const { label, required, admin } = field;
	const { path, value, setValue, showError, disabled } = useField<string | null>({
		potentiallyStalePath: givenPath,
	});
	const [reason, setReason] = useState('');
	const id = `field-${path}`;
	const isLocked = readOnly === true || disabled;

	async function choose(file: File | undefined): Promise<void> {
		if (!file) return;
		const answer = await read(file);
		setReason('reason' in answer ? `${answer.reason} Il percorso è rimasto quello di prima.` : '');
		if ('track' in answer) setValue(storedTrack(answer.track));
	}

	return (
		<div className="field-type portolano-track">
			<FieldLabel htmlFor={id} {...{ label, path, required }} />
			<div className="field-type__wrap">
				<FieldError path={path} showError={showError} />
				<input
					id={id}
					type="file"
					accept=".gpx,application/gpx+xml"
					disabled={isLocked}
					onChange={({ target }) => void choose(target.files?.[0])}
				/>
				{value && !isLocked && (
					<button type="button" onClick={() => setValue(null)}>
						Togli il percorso
					</button>
				)}
			</div>
			<p className="portolano-note" role="status">
				{reason || inWords(value)}
			</p>
			<FieldDescription description={admin?.description} path={path} />
		</div>
	);
}

export const TrackField = withCondition(Field);
