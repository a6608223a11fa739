'use client';

import { useFormFields } from '@payloadcms/ui';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { fieldInPage } from '../desk/reveal-field.ts';
import { lengthNote, type Lengths, type LengthNote } from './text-length.ts';
import { titleAdvice } from './title-advice.ts';

/** A pause in typing after which a screen reader hears how long the text is. */
const pauseMs = 1500;

interface Props extends Lengths {
	path: string;
	/** What to write. */
	description?: string;
	/** Good texts of others; those with examples are titles, which get advice. */
	examples?: readonly string[];
}

/** Returns what a screen reader is told: a change of state, once the editor pauses, and nothing at each key. */
function useAnnouncement({ state, words }: LengthNote): string {
	const [told, setTold] = useState('');
	const last = useRef(state);
	const tell = useEffectEvent(() => {
		const isNews =
			state !== last.current && (state === 'over' || state === 'long' || last.current === 'over');
		last.current = state;
		if (isNews) setTold(words);
	});
	useEffect(() => {
		const timer = setTimeout(() => tell(), pauseMs);
		return () => clearTimeout(timer);
	}, [words]);
	return told;
}

/** Ties the guide to its field, so that a screen reader reads it with the field. */
function useTie(path: string, id: string): void {
	useEffect(() => {
		const field = fieldInPage(path);
		if (field?.matches('input, textarea') && !field.hasAttribute('aria-describedby'))
			field.setAttribute('aria-describedby', id);
	}, [path, id]);
}

function Examples({ examples }: { examples: readonly string[] }) {
	return (
		<details className="portolano-text-guide__examples">
			<summary>Esempi di buoni titoli</summary>
			<ul>
				{examples.map((example) => (
					<li key={example}>{example}</li>
				))}
			</ul>
		</details>
	);
}

/** Below a text: what to write, how long it is, and for a title examples and advice. It never stops a save. */
export function TextGuide({ path, description, max, best, examples = [] }: Props) {
	const text = useFormFields(([fields]) => {
		const value: unknown = fields[path]?.value;
		return typeof value === 'string' ? value : '';
	});
	const note = lengthNote(text, { max, best });
	const announced = useAnnouncement(note);
	const id = `guide-${path.replaceAll('.', '__')}`;
	useTie(path, id);
	const advice = examples.length > 0 ? titleAdvice(text) : [];
	return (
		<div className="portolano-text-guide">
			<div id={id} className="field-description">
				{description !== undefined && <p>{description}</p>}
				<p className={`portolano-text-guide__length--${note.state}`}>{note.words}</p>
			</div>
			{advice.map((one) => (
				<p key={one} className="portolano-note portolano-note--warning">
					Consiglio: {one}
				</p>
			))}
			{examples.length > 0 && <Examples examples={examples} />}
			<span role="status" className="portolano-hidden">
				{announced}
			</span>
		</div>
	);
}
