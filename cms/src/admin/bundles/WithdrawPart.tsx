'use client';

import { useState } from 'react';
import { QuestionDialog } from '../QuestionDialog.tsx';
import { UsesList } from '../uses/UsesList.tsx';
import { emptyWithdrawal, type WithdrawalDraft, wantedOf } from '../withdrawal/draft.ts';
import { WithdrawalFields } from '../withdrawal/WithdrawalFields.tsx';
import type { PartWish, ShownPart } from './api.ts';

function draftOf({ withdrawal }: ShownPart): WithdrawalDraft {
	if (!withdrawal) return emptyWithdrawal;
	const { kind, reason, successor } = withdrawal;
	return { kind, reason, successor: successor && { ...successor, state: 'published' } };
}

interface Props {
	part: ShownPart;
	onChoose: (wish: PartWish) => void;
	onCancel: () => void;
}

/** Asks how a part is withdrawn with its bundle, and shows what uses it, as for a document alone. */
export function WithdrawPart({ part, onChoose, onCancel }: Props) {
	const [draft, setDraft] = useState(() => draftOf(part));
	const { type, id, title, mayBeOutdated } = part;
	const withdrawal = wantedOf(draft);
	return (
		<QuestionDialog
			title={`Ritirare “${title}” con il pacchetto?`}
			action="Ritira con il pacchetto"
			isReady={withdrawal !== undefined}
			error={undefined}
			onAct={() => withdrawal && onChoose({ type, id, action: 'withdraw', withdrawal })}
			onCancel={onCancel}
		>
			<UsesList document={`${type}/${id}`} purpose="withdraw" />
			<WithdrawalFields
				{...{ draft, mayBeOutdated: mayBeOutdated || draft.kind === 'outdated' }}
				onChange={setDraft}
			/>
		</QuestionDialog>
	);
}
