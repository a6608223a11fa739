'use client';

import { useListQuery, useSelection } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import type { ActionName, Offered } from '../../bulk/actions/offered.ts';
import type { ListNoun } from '../lists/list-noun.ts';
import type { Chosen } from './api.ts';
import { BulkDialog } from './BulkDialog.tsx';
import { labelOf } from './words.ts';

interface Props {
	type: string;
	noun: ListNoun;
	offered: Offered;
}

/** The selected rows, or, when all rows of all pages are, the filter and the words of the list. */
function useChosen(): { count: number; chosen: Chosen; clear: () => void } {
	const { count = 0, selectAll, selectedIDs, toggleAll } = useSelection();
	const { query } = useListQuery();
	const isOfAllPages: boolean = String(selectAll) === 'allAvailable';
	const chosen: Chosen = isOfAllPages
		? { where: query.where ?? {}, search: query.search ?? '' }
		: { ids: selectedIDs.map(String) };
	return { count, chosen, clear: () => toggleAll() };
}

/** What to do with the selected rows of a list. */
export function BulkBar({ type, noun, offered }: Props) {
	const id = useId();
	const router = useRouter();
	const { count, chosen, clear } = useChosen();
	const [action, setAction] = useState<ActionName | undefined>(offered.actions[0]);
	/** What was chosen when the dialog was opened. */
	const [open, setOpen] = useState<Chosen>();

	if (count === 0 && !open) return null;
	return (
		<div className="portolano-bulk">
			<label htmlFor={id}>{count === 1 ? 'Con quello selezionato' : `Con i ${count} selezionati`}</label>
			<select
				id={id}
				value={action}
				onChange={({ target }) => setAction(offered.actions.find((one) => one === target.value))}
			>
				{offered.actions.map((one) => (
					<option key={one} value={one}>
						{labelOf(one)}
					</option>
				))}
			</select>
			<button
				type="button"
				className="portolano-button portolano-button--main"
				aria-haspopup="dialog"
				onClick={() => setOpen(chosen)}
			>
				Continua…
			</button>
			{open && action && (
				<BulkDialog
					{...{ type, noun, offered, action, chosen: open }}
					onClose={(isChanged) => {
						setOpen(undefined);
						if (!isChanged) return;
						clear();
						router.refresh();
					}}
				/>
			)}
		</div>
	);
}
