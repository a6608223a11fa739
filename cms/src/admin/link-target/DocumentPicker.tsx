'use client';

import { FieldDescription, FieldError, FieldLabel, useField, withCondition } from '@payloadcms/ui';
import type { RelationshipFieldClientProps } from 'payload';
import { useEffect, useRef, useState } from 'react';
import { StateBadge } from './StateBadge.tsx';
import { type Chosen, chosenIn, deskAddress, keyOfChosen, sourceWords, type Target } from './target.ts';
import { TargetCombobox } from './TargetCombobox.tsx';
import { useTargets } from './use-targets.ts';

interface CardProps {
	id: string;
	target: Target;
	isReadOnly: boolean;
	onChange: () => void;
}

/** The chosen document, and a button to choose another. */
function ChosenCard({ id, target, isReadOnly, onChange }: CardProps) {
	const title = target.title ?? 'Contenuto non trovato';
	return (
		<div className="portolano-chosen">
			<div className="portolano-chosen__words">
				<strong>{title}</strong>
				<span>{sourceWords(target)}</span>
				<StateBadge state={target.state} />
			</div>
			<div className="portolano-buttons">
				{target.state !== 'missing' && (
					<a href={deskAddress(target)} target="_blank" rel="noreferrer">
						Apri<span className="portolano-hidden"> “{title}” in un’altra scheda</span>
					</a>
				)}
				{!isReadOnly && (
					<button type="button" id={id} className="portolano-button" onClick={onChange}>
						Cambia<span className="portolano-hidden"> il contenuto “{title}”</span>
					</button>
				)}
			</div>
		</div>
	);
}

function targetFor(chosen: Chosen, known: ReadonlyMap<string, Target>): Target | undefined {
	return known.get(keyOfChosen(chosen));
}

/** The document to which a link leads, searched by title among all types that have pages. */
function Field({ field, path: givenPath, readOnly }: RelationshipFieldClientProps) {
	const { label, localized, required, admin } = field;
	const { path, value, setValue, showError, disabled } = useField<Chosen | null>({
		potentiallyStalePath: givenPath,
	});
	const chosen = chosenIn(value);
	const targets = useTargets(chosen ? [chosen] : []);
	const [picked, setPicked] = useState<Target>();
	const [isChanging, setChanging] = useState(false);
	const root = useRef<HTMLDivElement>(null);
	const isMoved = useRef(false);
	const id = `field-${path.replaceAll('.', '__')}`;
	const isReadOnly = readOnly === true || disabled;
	const shown = chosen && (targetFor(chosen, targets) ?? (picked?.id === chosen.value ? picked : undefined));
	const isPicking = !chosen || isChanging;

	// The button and the field take each other's place: the focus goes with them.
	useEffect(() => {
		if (!isMoved.current) return;
		isMoved.current = false;
		root.current?.querySelector<HTMLElement>('input, button')?.focus();
	}, [isPicking]);

	function choose(target: Target): void {
		isMoved.current = true;
		setPicked(target);
		setChanging(false);
		setValue({ relationTo: target.type, value: target.id });
	}

	return (
		<div ref={root} className="field-type portolano-picker">
			<FieldLabel
				{...(isPicking && !isReadOnly ? { htmlFor: id } : { as: 'span' as const })}
				{...{ label, localized, path, required }}
			/>
			<div className="field-type__wrap">
				<FieldError path={path} showError={showError} />
				{shown && (
					<ChosenCard
						target={shown}
						isReadOnly={isReadOnly || isChanging}
						id={id}
						onChange={() => {
							isMoved.current = true;
							setChanging(true);
						}}
					/>
				)}
				{isPicking && !isReadOnly && (
					<TargetCombobox id={id} isInvalid={showError} isDisabled={isReadOnly} onChoose={choose} />
				)}
				{isChanging && (
					<button
						type="button"
						className="portolano-button"
						onClick={() => {
							isMoved.current = true;
							setChanging(false);
						}}
					>
						Lascia quello di prima
					</button>
				)}
			</div>
			<FieldDescription description={admin?.description} path={path} />
		</div>
	);
}

export const DocumentPicker = withCondition(Field);
