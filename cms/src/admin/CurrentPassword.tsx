'use client';

import { PasswordField, useAuth, useDocumentInfo } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import { FormWatch } from './desk/FormWatch.tsx';
import { useTypedPasswords } from './use-typed-passwords.ts';

/** Requires the current password on one's own account; administrators set other users' passwords without it. */
export function CurrentPassword() {
	const { user } = useAuth();
	const { id } = useDocumentInfo();
	// Payload's account page has no slot for `FormWatch`, which every other form contains.
	const isAccountPage = usePathname().endsWith('/account');
	useTypedPasswords();
	if (!user || user.id !== id) return null;
	return (
		<>
			{isAccountPage && <FormWatch />}
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
		</>
	);
}
