'use client';

import { useAuth, useDocumentInfo } from '@payloadcms/ui';
import type { KeyboardEvent } from 'react';
import { Identity } from './Identity.tsx';
import { GuideLink } from '../guides/GuideLink.tsx';
import { SecondFactor } from './SecondFactor.tsx';
import { Sessions } from './Sessions.tsx';
import { SignIns } from './SignIns.tsx';
import { useAccess } from './use-access.ts';

/** Enter in one of these fields must not save the form around them. */
function keepFormUnsent(event: KeyboardEvent): void {
	if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}

/** Where an account is signed in, and its latest sign-ins: on one's own page, and for administrators on each account. */
export function AccountAccess() {
	const { user } = useAuth();
	const { id } = useDocumentInfo();
	if (id === undefined) return null;
	return <AccessOf id={String(id)} isOwn={user?.id === id} />;
}

function AccessOf({ id, isOwn }: { id: string; isOwn: boolean }) {
	const { access, error, isWorking, end } = useAccess(id);
	return (
		<div className="portolano-account" onKeyDown={keepFormUnsent}>
			{isOwn && <GuideLink to="proteggere-l-account" task="proteggere il proprio account" />}
			<SecondFactor {...{ id, isOwn }} />
			<Identity id={id} />
			{error !== undefined && (
				<p role="alert" className="portolano-refused">
					{error}
				</p>
			)}
			{access === undefined && error === undefined && <p role="status">Cerco gli accessi…</p>}
			{access && (
				<>
					<Sessions sessions={access.sessions} isOwn={isOwn} isWorking={isWorking} onEnd={end} />
					<SignIns signIns={access.signIns} />
				</>
			)}
		</div>
	);
}
