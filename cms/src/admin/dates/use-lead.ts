'use client';

import { useForm } from '@payloadcms/ui';
import { followingDate, type Moved } from './following-date.ts';

/** Returns what has the date beside the one at `path` follow it, when an editor chooses or moves that one. */
export function useLead(path: string, follower: string | undefined): (moved: Moved) => void {
	const { getField, dispatchFields } = useForm();
	return (moved) => {
		if (follower === undefined) return;
		const beside = [...path.split('.').slice(0, -1), follower].join('.');
		const end: unknown = getField(beside)?.value;
		const value = followingDate(moved, typeof end === 'string' ? end : undefined);
		dispatchFields({ type: 'UPDATE', path: beside, value, valid: true });
	};
}
