'use client';

import { useState } from 'react';
import type { ActionName, Offered } from '../../bulk/actions/offered.ts';
import { typedMoment } from '../dates/typed-moment.ts';
import { MomentFields } from '../schedule/MomentFields.tsx';
import { emptyWithdrawal, wantedOf } from '../withdrawal/draft.ts';
import { WithdrawalFields } from '../withdrawal/WithdrawalFields.tsx';
import type { Wish } from './api.ts';
import { BundleFields } from './BundleFields.tsx';
import { ClassifyFields } from './ClassifyFields.tsx';

interface OnWish {
	/** Undefined while something is missing. */
	onChange: (wish: Wish | undefined) => void;
}

function ScheduleFields({ onChange }: OnWish) {
	const [moment, setMoment] = useState({ day: '', time: '08:00', isSecond: false });
	const now = Date.now();
	return (
		<div className="portolano-schedule">
			<MomentFields
				value={moment}
				now={now}
				onChange={(next) => {
					setMoment(next);
					const isReady = typedMoment(next.day, next.time, now).instants.length > 0;
					onChange(isReady ? { do: 'schedule', ...next } : undefined);
				}}
			/>
		</div>
	);
}

function WithdrawFields({ mayBeOutdated, onChange }: OnWish & Pick<Offered, 'mayBeOutdated'>) {
	const [draft, setDraft] = useState(emptyWithdrawal);
	const [isForced, setForced] = useState(false);

	function tell(next: typeof draft, forced: boolean): void {
		setDraft(next);
		setForced(forced);
		const withdrawal = wantedOf(next);
		onChange(
			withdrawal && { do: 'withdraw', withdrawal, isForced: forced && withdrawal.kind !== 'outdated' },
		);
	}

	return (
		<>
			<WithdrawalFields {...{ draft, mayBeOutdated }} onChange={(next) => tell(next, isForced)} />
			{draft.kind !== 'outdated' && (
				<label>
					<input type="checkbox" checked={isForced} onChange={({ target }) => tell(draft, target.checked)} />{' '}
					Ritira anche quelli che altri usano
					<small>Gli altri perdono il collegamento; chi non può farne a meno è ritirato insieme.</small>
				</label>
			)}
		</>
	);
}

/** What an action has to know besides the documents; nothing, for most. */
export function WishFields({ action, offered, onChange }: OnWish & { action: ActionName; offered: Offered }) {
	if (action === 'schedule') return <ScheduleFields onChange={onChange} />;
	if (action === 'withdraw')
		return <WithdrawFields {...{ onChange }} mayBeOutdated={offered.mayBeOutdated} />;
	if (action === 'classify') return <ClassifyFields fields={offered.classifying} onChange={onChange} />;
	if (action === 'bundle') return <BundleFields onChange={onChange} />;
	return null;
}

/** What is wished at first: complete for actions that need nothing else. */
export function firstWish(action: ActionName): Wish | undefined {
	if (action === 'withdraw')
		return { do: 'withdraw', withdrawal: { kind: 'error', reason: '' }, isForced: false };
	return action === 'schedule' || action === 'classify' || action === 'bundle' ? undefined : { do: action };
}
