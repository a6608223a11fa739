'use client';

import { useForm, useFormFields } from '@payloadcms/ui';
import type { FormState } from 'payload';
import { useEffect } from 'react';

type Row = NonNullable<FormState[string]['rows']>[number];

const waitMs = 1000;

/** A row that differs from before, so that Payload asks the server for its fields again. */
function askedAgain({ lastRenderedPath, ...row }: Row): Row {
	return lastRenderedPath === undefined ? { ...row, lastRenderedPath: '' } : row;
}

/**
 * Opens a block that an editor adds: Payload closes it like the others, whose outline shows the page. Several blocks at
 * once stay closed.
 */
export function OpenAddedBlock({ path }: { path: string }) {
	const { dispatchFields } = useForm();
	const rows = useFormFields(([fields]) => fields[path]?.rows);

	useEffect(() => {
		const added = (rows ?? []).filter((row) => row.isLoading && !('collapsed' in row));
		if (!rows || added.length !== 1) return;
		const updatedRows = rows.map((row) => (row === added[0] ? { ...row, collapsed: false } : row));
		dispatchFields({ type: 'SET_ROW_COLLAPSED', path, updatedRows });
	}, [dispatchFields, path, rows]);

	// Payload never loads a block that is added while the form waits for an answer to what was typed before: it takes
	// the block for part of that answer (no upstream issue found).
	useEffect(() => {
		if (!rows?.some(({ isLoading }) => isLoading)) return undefined;
		const timer = setTimeout(() => {
			const updatedRows = rows.map((row) => (row.isLoading ? askedAgain(row) : row));
			dispatchFields({ type: 'SET_ROW_COLLAPSED', path, updatedRows });
		}, waitMs);
		return () => clearTimeout(timer);
	}, [dispatchFields, path, rows]);

	return null;
}
