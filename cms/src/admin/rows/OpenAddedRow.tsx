'use client';

import { useForm, useFormFields } from '@payloadcms/ui';
import { useEffect } from 'react';

/**
 * Opens a row or block that an editor adds: Payload folds it like the others, which then read as an outline. Several at
 * once stay closed.
 */
export function OpenAddedRow({ path }: { path: string }) {
	const { dispatchFields } = useForm();
	const rows = useFormFields(([fields]) => fields[path]?.rows);

	useEffect(() => {
		const added = (rows ?? []).filter((row) => row.isLoading && !('collapsed' in row));
		if (!rows || added.length !== 1) return;
		const updatedRows = rows.map((row) => (row === added[0] ? { ...row, collapsed: false } : row));
		dispatchFields({ type: 'SET_ROW_COLLAPSED', path, updatedRows });
	}, [dispatchFields, path, rows]);

	return null;
}
