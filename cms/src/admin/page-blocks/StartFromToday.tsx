'use client';

import { Button, useForm, useFormFields } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { blocksOfToday } from '../../page-blocks/home/blocks-of-today.ts';
import { homeForm } from '../../page-blocks/home/home-form.ts';
import { stateOfFields } from '../../page-blocks/home/row-state.ts';

const path = 'home.blocks';

/**
 * Fills the empty blocks of a home page with what its kind of site shows today, in the form alone: nothing is saved,
 * and one button takes them away again.
 */
export function StartFromToday() {
	const { addFieldRow, removeFieldRow, getData } = useForm();
	const rows = useFormFields(([fields]) => fields[path]?.rows ?? []);
	const [added, setAdded] = useState<readonly string[]>([]);
	const undo = useRef<HTMLDivElement>(null);
	const { success, data } = homeForm.safeParse(getData());

	// The button that was pressed is gone: the keyboard goes on from the one that undoes it.
	useEffect(() => {
		if (added.length > 0) undo.current?.querySelector('button')?.focus();
	}, [added]);

	function fill(): void {
		if (!data) return;
		const blocks = blocksOfToday(data).map(({ blockType, ...fields }) => ({
			...{ id: crypto.randomUUID(), blockType, fields },
		}));
		for (const [rowIndex, { id, blockType, fields }] of blocks.entries()) {
			const subFieldState = stateOfFields({ ...fields, id });
			addFieldRow({ path, schemaPath: `site.${path}`, rowIndex, blockType, subFieldState });
		}
		setAdded(blocks.map(({ id }) => id));
	}

	function takeAway(): void {
		const places = rows.flatMap(({ id }, index) => (added.includes(id) ? [index] : []));
		for (const rowIndex of places.toReversed()) removeFieldRow({ path, rowIndex });
		setAdded([]);
	}

	const isThere = rows.some(({ id }) => added.includes(id));
	if (isThere)
		return (
			<div className="portolano-start" ref={undo}>
				<p role="status">
					Aggiunti {added.length} blocchi, con i testi in questa lingua. Nulla è ancora salvato: spostali,
					cambiali, guardali in anteprima.
				</p>
				<Button buttonStyle="secondary" size="small" margin={false} onClick={takeAway}>
					Togli i blocchi aggiunti
				</Button>
			</div>
		);
	if (rows.length > 0) return null;
	return (
		<div className="portolano-start">
			<p>
				Per non cominciare da un foglio bianco: i blocchi che rifanno la pagina di oggi, per quanto i blocchi
				possono.
			</p>
			<Button buttonStyle="secondary" size="small" margin={false} disabled={!success} onClick={fill}>
				Parti dalla composizione di oggi
			</Button>
		</div>
	);
}
