'use client';

import { useLocale } from '@payloadcms/ui';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { StateBadge } from './StateBadge.tsx';
import { sourceWords, type Target } from './target.ts';
import { type Search, useSearch } from './use-search.ts';
import { useOwner } from './use-site.ts';

interface Props {
	id: string;
	isInvalid: boolean;
	isDisabled: boolean;
	/** The type of the documents; all that have pages, when it is absent. */
	type?: string;
	/** Ids of documents that are chosen already. */
	without?: readonly string[];
	onChoose: (target: Target) => void;
}

function statusWords(search: Search, text: string): string {
	switch (search.state) {
		case 'closed':
			return '';
		case 'loading':
			return 'Sto cercando…';
		case 'failed':
			return 'La ricerca non è riuscita: il CMS non risponde. Riprova tra poco.';
		case 'found':
			if (search.found.length === 0)
				return text.trim() === ''
					? 'Non c’è ancora nessun contenuto.'
					: `Nessun contenuto ha “${text.trim()}” nel titolo. Prova con una parola sola.`;
			return search.isMore
				? `I primi ${search.found.length}: scrivi altre parole per restringere.`
				: `${search.found.length === 1 ? 'Un contenuto trovato' : `${search.found.length} contenuti trovati`}.`;
	}
}

/** A search by title among the documents of all types; the editor chooses one by keyboard or pointer. */
export function TargetCombobox({ id, isInvalid, isDisabled, type, without = [], onChoose }: Props) {
	const { code } = useLocale();
	const site = useOwner();
	const [text, setText] = useState('');
	const [isOpen, setOpen] = useState(false);
	const [active, setActive] = useState(-1);
	const search = useSearch({ text, language: code, site, isOpen, type });
	const found = search.state === 'found' ? search.found.filter((target) => !without.includes(target.id)) : [];
	const listId = useId();
	const list = useRef<HTMLUListElement>(null);
	const status = statusWords(search, text);
	const optionId = (index: number) => `${listId}-${index}`;

	useEffect(() => {
		list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
	}, [active]);

	function choose(index: number): void {
		const target = found[index];
		if (!target) return;
		setText('');
		setOpen(false);
		setActive(-1);
		onChoose(target);
	}

	function step(by: number): void {
		setOpen(true);
		if (found.length > 0)
			setActive((active + by + found.length + (active < 0 && by < 0 ? 1 : 0)) % found.length);
	}

	function onKeyDown(event: KeyboardEvent): void {
		const deeds: Record<string, () => void> = {
			ArrowDown: () => step(1),
			ArrowUp: () => step(-1),
			// A search that was typed takes its first result, without the arrows.
			Enter: () => choose(active < 0 && text.trim() !== '' ? 0 : active),
			Escape: () => setOpen(false),
		};
		const deed = event.altKey ? undefined : deeds[event.key];
		if (!deed || (event.key === 'Escape' && !isOpen)) return;
		// Enter would submit the form around the field.
		event.preventDefault();
		event.stopPropagation();
		deed();
	}

	return (
		<div className="portolano-combobox">
			<input
				id={id}
				type="text"
				role="combobox"
				autoComplete="off"
				placeholder="Cerca per titolo"
				aria-expanded={isOpen && found.length > 0}
				aria-controls={listId}
				aria-autocomplete="list"
				aria-activedescendant={isOpen && active >= 0 && active < found.length ? optionId(active) : undefined}
				aria-invalid={isInvalid}
				disabled={isDisabled}
				value={text}
				onChange={({ target }) => {
					setText(target.value);
					setActive(-1);
					setOpen(true);
				}}
				onFocus={() => setOpen(true)}
				onBlur={() => setOpen(false)}
				onKeyDown={onKeyDown}
			/>
			<p role="status" className="portolano-note">
				{status}
			</p>
			<ul
				ref={list}
				id={listId}
				role="listbox"
				aria-label="Contenuti trovati"
				className="portolano-combobox__list"
				hidden={!isOpen || found.length === 0}
			>
				{found.map((target, index) => (
					<li
						key={`${target.type}/${target.id}`}
						id={optionId(index)}
						role="option"
						aria-selected={index === active}
						// Keeps the focus in the field, whose blur would close the list before the click.
						onPointerDown={(event) => event.preventDefault()}
						onClick={() => choose(index)}
					>
						<strong>{target.title}</strong>
						<span>{sourceWords(target)}</span>
						{target.state !== 'published' && <StateBadge state={target.state} />}
					</li>
				))}
			</ul>
		</div>
	);
}
