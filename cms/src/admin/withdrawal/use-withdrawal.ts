'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { askWithdrawal, type WithdrawalState } from './api.ts';

/** Returns how a document, named like `news/1`, can be withdrawn; undefined until it is known. Asks again after a save. */
export function useWithdrawal(document: string): WithdrawalState | undefined {
	const { versionCount, hasPublishedDoc } = useDocumentInfo();
	const [state, setState] = useState<WithdrawalState>();

	useEffect(() => {
		let isGone = false;
		void askWithdrawal(document).then(({ value }) => {
			if (!isGone) setState(value);
		});
		return () => {
			isGone = true;
		};
	}, [document, versionCount, hasPublishedDoc]);

	return state;
}
