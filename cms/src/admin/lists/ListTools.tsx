'use client';

import { useListDrawerContext, useListQuery } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import type { Offered } from '../../bulk/actions/offered.ts';
import { BulkBar } from '../bulk/BulkBar.tsx';
import { EmptyList } from './EmptyList.tsx';
import { FilterBar } from './FilterBar.tsx';
import type { ListNoun } from './list-noun.ts';

interface Props {
	collectionSlug: string;
	hasCreatePermission: boolean;
	newDocumentURL?: string;
	/** Undefined for records that the CMS itself writes. */
	noun?: ListNoun;
	offered?: Offered;
}

/** What a list has above its table: what to do with the selected rows, and what an empty one says. */
export function ListTools({ collectionSlug, hasCreatePermission, newDocumentURL, noun, offered }: Props) {
	const { isInDrawer } = useListDrawerContext();
	const { data } = useListQuery();
	const isBin = usePathname().endsWith('/trash') && !isInDrawer;
	if (isBin) return null;
	return (
		<>
			{!isInDrawer && noun && offered && <FilterBar list={collectionSlug} hasStates={offered.hasStates} />}
			{!isInDrawer && noun && offered && offered.actions.length > 0 && (
				<BulkBar type={collectionSlug} noun={noun} offered={offered} />
			)}
			{!isInDrawer && data?.docs.length === 0 && (
				<EmptyList noun={noun} mayCreate={hasCreatePermission} createAddress={newDocumentURL} />
			)}
		</>
	);
}
