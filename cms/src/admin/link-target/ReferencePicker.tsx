'use client';

import {
	Button,
	FieldDescription,
	FieldError,
	FieldLabel,
	useConfig,
	useDocumentDrawer,
	useField,
	withCondition,
} from '@payloadcms/ui';
import type { RelationshipFieldClientProps } from 'payload';
import { useRef } from 'react';
import { z } from 'zod';
import { ChosenReference } from './ChosenReference.tsx';
import { idsIn, moved, without } from './chosen-ids.ts';
import { TargetCombobox } from './TargetCombobox.tsx';
import { useTargets } from './use-targets.ts';

const saved = z.object({ doc: z.object({ id: z.string() }) });

/** Opens the form of a new document beside this one, and chooses the document once it is saved. */
function NewDocument({ type, name, onMade }: { type: string; name: string; onMade: (id: string) => void }) {
	const [Drawer, , { openDrawer, closeDrawer }] = useDocumentDrawer({ collectionSlug: type });
	return (
		<>
			<Button buttonStyle="secondary" size="small" margin={false} onClick={openDrawer}>
				Crea
				<span className="portolano-hidden"> in “{name}”</span>
			</Button>
			<Drawer
				onSave={(result) => {
					const { data } = saved.safeParse(result);
					if (!data) return;
					onMade(data.doc.id);
					closeDrawer();
				}}
			/>
		</>
	);
}

/** Documents of one type that this one mentions: each with its site and its state, also while they are searched. */
function Field({ field, path: givenPath, readOnly }: RelationshipFieldClientProps) {
	const { label, localized, required, admin, relationTo, hasMany } = field;
	const { path, value, setValue, showError, disabled } = useField<string | string[] | null>({
		potentiallyStalePath: givenPath,
	});
	const { getEntityConfig } = useConfig();
	const list = useRef<HTMLDivElement>(null);
	const type = String(relationTo);
	const ids = idsIn(value);
	const targets = useTargets(ids.map((id) => ({ relationTo: type, value: id })));
	const id = `field-${path.replaceAll('.', '__')}`;
	const isReadOnly = readOnly === true || disabled;
	const mayAdd = !isReadOnly && (hasMany === true || ids.length === 0);
	const mayCreate = admin?.allowCreate !== false && getEntityConfig({ collectionSlug: type }) !== null;

	function choose(next: readonly string[]): void {
		setValue(hasMany === true ? [...next] : (next[0] ?? null));
		// The button that was pressed may be gone.
		setTimeout(() => list.current?.querySelector<HTMLElement>('input')?.focus());
	}

	return (
		<div className="field-type portolano-picker">
			<FieldLabel
				{...(mayAdd ? { htmlFor: `${id}-search` } : { as: 'span' as const })}
				{...{ label, localized, path, required }}
			/>
			<div className="field-type__wrap" id={id} ref={list}>
				<FieldError path={path} showError={showError} />
				{ids.length > 0 && (
					<ul className="portolano-references">
						{ids.map((one, index) => (
							<ChosenReference
								key={one}
								type={type}
								id={one}
								target={targets.get(`${type}/${one}`)}
								{...(isReadOnly ? {} : { onRemove: () => choose(without(ids, one)) })}
								{...(isReadOnly || index === 0 ? {} : { onUp: () => choose(moved(ids, index, index - 1)) })}
							/>
						))}
					</ul>
				)}
				{mayAdd && (
					<div className="portolano-references__add">
						<TargetCombobox
							id={`${id}-search`}
							isInvalid={showError}
							isDisabled={false}
							type={type}
							without={ids}
							onChoose={(target) => choose([...ids, target.id])}
						/>
						{mayCreate && (
							<NewDocument
								type={type}
								name={typeof label === 'string' ? label : ''}
								onMade={(made) => choose([...ids, made])}
							/>
						)}
					</div>
				)}
			</div>
			<FieldDescription description={admin?.description} path={path} />
		</div>
	);
}

export const ReferencePicker = withCondition(Field);
