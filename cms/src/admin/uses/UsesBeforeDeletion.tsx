'use client';

import { useDocumentInfo, useModal } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { UsesList } from './UsesList.tsx';

/** Shows what uses a document in Payload's dialog, before its deletion is confirmed. */
export function UsesBeforeDeletion() {
	const { id, collectionSlug = '' } = useDocumentInfo();
	const { isModalOpen } = useModal();
	const [place, setPlace] = useState<Element | null>(null);
	const modal = `delete-${id ?? ''}`;
	const isOpen = id !== undefined && isModalOpen(modal);

	useEffect(() => {
		// Payload renders the dialog in the same update.
		setPlace(
			isOpen ? (document.getElementById(modal)?.querySelector('.confirmation-modal__content') ?? null) : null,
		);
	}, [isOpen, modal]);

	return place && createPortal(<UsesList document={`${collectionSlug}/${id}`} purpose="delete" />, place);
}
