'use client';

import { useAuth, useDocumentInfo } from '@payloadcms/ui';
import { Sessions } from './Sessions.tsx';
import { SignIns } from './SignIns.tsx';
import { useAccess } from './use-access.ts';

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
		<div className="portolano-account">
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
