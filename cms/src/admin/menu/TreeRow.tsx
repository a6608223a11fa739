'use client';

import type { KeyboardEvent, PointerEventHandler, ReactNode } from 'react';
import { StateBadge } from '../link-target/StateBadge.tsx';
import { sourceWords, type Target } from '../link-target/target.ts';
import type { Note } from './advice.ts';
import type { Move } from './tree.ts';

interface Handle {
	onPointerDown: PointerEventHandler<HTMLElement>;
	onPointerMove: PointerEventHandler<HTMLElement>;
	onPointerUp: PointerEventHandler<HTMLElement>;
	onPointerCancel: () => void;
}

export interface RowProps {
	id: string;
	/** Id of its element, by which a refused save finds the row. */
	elementId: string;
	name: string;
	/** Where it leads, in words; the document to which it leads, once it is known. */
	destination: string;
	target: Target | undefined;
	notes: readonly Note[];
	/** Names of the languages in which it has no text. */
	untranslated: readonly string[];
	/** Steps that would move it. */
	steps: ReadonlySet<Move>;
	isReadOnly: boolean;
	isOpen: boolean;
	/** Whether its rows are folded; undefined without rows below it. */
	isFolded: boolean | undefined;
	isDragged: boolean;
	/** Level of the mark for a dropped row under this one. */
	mark: 'first' | 'below' | undefined;
	handle: Handle;
	onStep: (step: Move) => void;
	onOpen: () => void;
	onFold: () => void;
	onRemove: () => void;
	/** The fields of the row, when it is open. */
	children: ReactNode;
	/** The rows below it. */
	below: ReactNode;
}

const stepWords: Record<Move, { sign: string; words: string }> = {
	up: { sign: '↑', words: 'Sposta su' },
	down: { sign: '↓', words: 'Sposta giù' },
	indent: { sign: '→', words: 'Rendi sotto-voce' },
	outdent: { sign: '←', words: 'Porta al primo livello' },
};

const stepOfKey: Readonly<Record<string, Move>> = {
	ArrowUp: 'up',
	ArrowDown: 'down',
	ArrowRight: 'indent',
	ArrowLeft: 'outdent',
};

function Steps({ name, steps, onStep }: Pick<RowProps, 'name' | 'steps' | 'onStep'>) {
	const shown: Move[] = ['up', 'down', steps.has('outdent') ? 'outdent' : 'indent'];
	return shown.map((step) => (
		<button
			key={step}
			type="button"
			className="portolano-button portolano-button--icon"
			// Stays in the order of the keyboard where it would do nothing: the focus isn't lost at the end of a list.
			aria-disabled={!steps.has(step)}
			aria-label={`${stepWords[step].words}: ${name}`}
			title={stepWords[step].words}
			onClick={() => onStep(step)}
		>
			<span aria-hidden="true">{stepWords[step].sign}</span>
		</button>
	));
}

function Words({ name, destination, target, untranslated }: RowProps) {
	return (
		<span className="portolano-row__words">
			<strong>{name}</strong>
			<span>{target ? `${target.title ?? 'Contenuto'} (${sourceWords(target)})` : destination}</span>
			{target && <StateBadge state={target.state} />}
			{untranslated.length > 0 && (
				<span className="portolano-state portolano-state--offline">
					<span aria-hidden="true">!</span> Manca il testo in {untranslated.join(', ')}
				</span>
			)}
		</span>
	);
}

function Notes({ notes, target }: Pick<RowProps, 'notes' | 'target'>) {
	const isHidden = target !== undefined && target.state !== 'published';
	if (notes.length === 0 && !isHidden) return null;
	return (
		<ul className="portolano-row__notes">
			{isHidden && <li>Finché il contenuto non è online, i siti lasciano fuori questa voce.</li>}
			{notes.map(({ tone, words }) => (
				<li key={words} className={`portolano-row__${tone}`}>
					{tone === 'refusal' && <strong>Da correggere: </strong>}
					{words}
				</li>
			))}
		</ul>
	);
}

function Commands(props: RowProps) {
	const { name, isReadOnly, isOpen, onOpen, onRemove } = props;
	const openWord = isReadOnly ? 'Guarda' : 'Modifica';
	const word = isOpen ? 'Chiudi' : openWord;
	return (
		<span className="portolano-row__commands">
			{!isReadOnly && <Steps {...props} />}
			<button
				type="button"
				className="portolano-button"
				data-focus
				aria-expanded={isOpen}
				aria-label={`${word}: ${name}`}
				onClick={onOpen}
			>
				{word}
			</button>
			{!isReadOnly && (
				<button type="button" className="portolano-button" aria-label={`Togli: ${name}`} onClick={onRemove}>
					Togli
				</button>
			)}
		</span>
	);
}

/** A row of the menu: what it says, where it leads, what moves it, and its fields when it is open. */
export function TreeRow(props: RowProps) {
	const { id, elementId, name, isReadOnly, isFolded, isDragged, mark, handle, onStep, onFold } = props;

	function onKeyDown(event: KeyboardEvent): void {
		const step = event.altKey && !isReadOnly ? stepOfKey[event.key] : undefined;
		if (step === undefined) return;
		// Alt with an arrow would go back a page.
		event.preventDefault();
		onStep(step);
	}

	return (
		<li id={elementId} data-row={id} className={`portolano-row${isDragged ? ' portolano-row--dragged' : ''}`}>
			<div
				className={`portolano-row__line${mark ? ` portolano-row__line--${mark}` : ''}`}
				data-line={id}
				onKeyDown={onKeyDown}
			>
				{!isReadOnly && (
					<span className="portolano-row__handle" aria-hidden="true" title="Trascina" {...handle}>
						⠿
					</span>
				)}
				{isFolded !== undefined && (
					<button
						type="button"
						className="portolano-button portolano-button--icon"
						aria-expanded={!isFolded}
						aria-label={`Sotto-voci di: ${name}`}
						onClick={onFold}
					>
						<span aria-hidden="true">{isFolded ? '▸' : '▾'}</span>
					</button>
				)}
				<Words {...props} />
				<Commands {...props} />
			</div>
			<Notes {...props} />
			{props.children}
			{props.below}
		</li>
	);
}
