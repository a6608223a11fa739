'use client';

import type { DefaultCellComponentProps } from 'payload';
import { useEffect, useState } from 'react';
import { siteNames } from './site-names.ts';

/**
 * The site of a row. Payload looks names up only for rows that come into view by scrolling, and says “missing” of the others, some of
 * which are in view from the start: https://github.com/payloadcms/payload/blob/main/packages/ui/src/elements/Table/DefaultCell/fields/Relationship/index.tsx
 */
export function SiteCell({ cellData }: DefaultCellComponentProps) {
	const id: unknown = cellData;
	const [name, setName] = useState<string>();
	useEffect(() => {
		if (typeof id !== 'string') return;
		let isGone = false;
		void siteNames().then((names) => {
			if (!isGone) setName(names.get(id) ?? '—');
		});
		return () => {
			isGone = true;
		};
	}, [id]);
	return <span>{typeof id === 'string' ? (name ?? '…') : '—'}</span>;
}
