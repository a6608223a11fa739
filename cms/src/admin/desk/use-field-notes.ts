'use client';

import { useEffect } from 'react';
import type { Problem, Report } from './report.ts';
import { fieldInPage } from './reveal-field.ts';

const ownClass = 'portolano-field-error';

interface Note {
	path: string;
	message: string;
}

const notesOf = (problems: readonly Problem[]): Note[] =>
	problems.flatMap(({ path, message }) => (path === undefined ? [] : [{ path, message }]));

/** Links the note to the field for screen readers (`aria-describedby`); returns the function that undoes it. */
function tie(target: HTMLElement, note: HTMLElement): () => void {
	if (!target.matches('input, textarea') || target.hasAttribute('aria-describedby')) return () => undefined;
	target.setAttribute('aria-describedby', note.id);
	target.setAttribute('aria-invalid', 'true');
	return () => {
		target.removeAttribute('aria-describedby');
		target.removeAttribute('aria-invalid');
	};
}

/** Writes what is wrong with a field on it, unless it is there; answers how to take it away. */
function write({ path, message }: Note, onChange: () => void): (() => void) | undefined {
	const target = fieldInPage(path);
	const field = target?.closest('.field-type');
	const place = field?.querySelector(':scope > .field-type__wrap') ?? field;
	if (!target || !field || !place || place.querySelector(`:scope > .${ownClass}`)) return undefined;
	const note = document.createElement('p');
	note.id = `${ownClass}-${path.replaceAll('.', '__')}`;
	note.className = ownClass;
	note.textContent = message;
	place.prepend(note);
	const untie = tie(target, note);
	field.addEventListener('input', onChange, { once: true });
	return () => {
		field.removeEventListener('input', onChange);
		untie();
		note.remove();
	};
}

/** Keeps notes on their fields, also on those that come into the page later, until a field changes or it is ended. */
export function keepNotes(notes: readonly Note[]): () => void {
	const written = new Map<string, () => void>();
	const settled = new Set<string>();
	const settle = (path: string) => {
		settled.add(path);
		written.get(path)?.();
	};
	const writeAll = () => {
		for (const note of notes) {
			if (settled.has(note.path)) continue;
			const remove = write(note, () => settle(note.path));
			if (remove) written.set(note.path, remove);
		}
	};
	const observer = new MutationObserver(writeAll);
	writeAll();
	observer.observe(document.body, { childList: true, subtree: true });
	return () => {
		observer.disconnect();
		for (const remove of written.values()) remove();
	};
}

/**
 * What was refused stands on its field as long as in the panel. Payload forgets it with its next look at the form, which
 * knows nothing of what only a save finds out.
 */
export function useFieldNotes(report: Report | undefined): void {
	useEffect(() => (report ? keepNotes(notesOf(report.problems)) : undefined), [report]);
}
