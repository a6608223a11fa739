'use client';

import type { DefaultCellComponentProps } from 'payload';
import { isState, labelOfState } from '../../workflow/states.ts';

/** The state of a document in a list: a sign, a colour and the word. */
export function StateCell({ cellData }: DefaultCellComponentProps) {
	if (!isState(cellData)) return <span className="portolano-state">—</span>;
	return (
		<span className="portolano-state" data-state={cellData}>
			{labelOfState(cellData)}
		</span>
	);
}
