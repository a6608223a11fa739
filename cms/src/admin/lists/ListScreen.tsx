'use client';

import { DefaultListView } from '@payloadcms/ui';
import type { ListViewClientProps } from 'payload';

/**
 * Payload's list without its own buttons for the selected rows: ours tell what will happen, and the result of each row. In the
 * bin, which has no others, they stay.
 */
export function ListScreen(props: ListViewClientProps) {
	return <DefaultListView {...props} disableBulkEdit disableBulkDelete={props.viewType !== 'trash'} />;
}
