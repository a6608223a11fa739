'use client';

import type { DefaultCellComponentProps } from 'payload';

/** Who saved a document last; nobody, when a program did. */
export function PersonCell({ cellData }: DefaultCellComponentProps) {
	return <span>{typeof cellData === 'string' && cellData !== '' ? cellData : '—'}</span>;
}
