'use client';

import { PasswordField, useAuth, useDocumentInfo } from '@payloadcms/ui';

/** Asks for the present password on one's own account; who administers chooses others' passwords without it. */
export function CurrentPassword() {
	const { user } = useAuth();
	const { id } = useDocumentInfo();
	if (!user || user.id !== id) return null;
	return (
		<PasswordField
			autoComplete="current-password"
			field={{
				name: 'currentPassword',
				label: 'Password attuale (serve solo per cambiarla)',
				required: false,
			}}
			path="currentPassword"
			validate={() => true}
		/>
	);
}
