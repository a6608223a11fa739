'use client';

import { useRowLabel } from '@payloadcms/ui';
import { type NamingField, rowName } from './row-name.ts';

interface Props {
	/** What a row is, such as “Appuntamento”. */
	singular: string;
	fields: readonly NamingField[];
}

/** Names a row of a list by what is written in it, so that a folded list can be read. */
export function RowName({ singular, fields }: Props) {
	const { data, rowNumber = 0 } = useRowLabel<Record<string, unknown> | undefined>();
	const name = rowName(fields, data ?? {});
	return (
		<span className="portolano-block-label">
			{singular} {rowNumber + 1}
			{name && (
				<>
					: <strong>{name}</strong>
				</>
			)}
		</span>
	);
}
