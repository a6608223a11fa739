'use client';

import type { DefaultCellComponentProps } from 'payload';
import { InUseState } from './InUseState.tsx';
import { useInUse } from './use-in-use.ts';

/** The state of a picture or a file in a list or a picker. */
export function InUseCell({ collectionSlug, rowData }: DefaultCellComponentProps) {
	const id: unknown = rowData?.['id'];
	return <InUseState inUse={useInUse(collectionSlug, typeof id === 'string' ? id : undefined)} />;
}
