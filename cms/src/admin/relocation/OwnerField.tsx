'use client';

import { RelationshipField, useDocumentInfo } from '@payloadcms/ui';
import type { RelationshipFieldClientComponent } from 'payload';

/** The site that owns a document: chosen when it is made, and then changed by its own action alone. */
export const OwnerField: RelationshipFieldClientComponent = (props) => {
	const { id, savedDocumentData } = useDocumentInfo();
	const isSettled = id !== undefined && Boolean(savedDocumentData?.['owner']);
	return <RelationshipField {...props} readOnly={props.readOnly === true || isSettled} />;
};
