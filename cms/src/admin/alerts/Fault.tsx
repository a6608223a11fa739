'use client';

import { signInFirst } from '../../alert-desk/sign-in-first.ts';

/** Why something was not done. Who is no longer signed in gets the way to do so, without leaving what is written. */
export function Fault({ error }: { error: string | undefined }) {
	if (error === undefined) return null;
	return (
		<div role="alert" className="portolano-alerts__fault">
			<p>{error}</p>
			{error === signInFirst && (
				<a href="/admin/login?redirect=%2Fadmin%2Fallerte" target="_blank" rel="noreferrer">
					Accedi (si apre un’altra scheda)
				</a>
			)}
		</div>
	);
}
