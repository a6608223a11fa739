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
	if (!target.matches('input, textarea')) return () => undefined;
	const before = target.getAttribute('aria-describedby');
	target.setAttribute('aria-describedby', [note.id, before].filter(Boolean).join(' '));
	target.setAttribute('aria-invalid', 'true');
	return () => {
		if (before === null) target.removeAttribute('aria-describedby');
		else target.setAttribute('aria-describedby', before);
		target.removeAttribute('aria-invalid');
	};
}

/** Adds a note to its field unless the field has one or isn't in the page; returns a function that removes it. */
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

/** Keeps notes on fields, even on those rendered later, until a field changes. Returns a function that removes all. */
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
 * Shows the problems of a report on their fields as long as the panel is open. Payload drops them when it next
 * validates the form, which doesn't find errors that only a save finds.
 */
export function useFieldNotes(report: Report | undefined): void {
	useEffect(() => (report ? keepNotes(notesOf(report.problems)) : undefined), [report]);
}
