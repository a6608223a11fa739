import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { readState, requireOfficer } from '../../alert-desk/state.ts';
import { AlertDesk } from './AlertDesk.tsx';

/** Returns why the user may not use the screen; undefined when they may. */
function refusalOf(req: AdminViewServerProps['initPageResult']['req']): string | undefined {
	try {
		requireOfficer(req);
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

/** The screen of alert officers, for a phone: `/admin/allerte`. */
export async function AlertScreen({ initPageResult: { req } }: AdminViewServerProps) {
	if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Fallerte');
	const refusal = refusalOf(req);
	return (
		<div className="portolano-alerts">
			<header className="portolano-alerts__head">
				<h1>Allerte</h1>
				<nav aria-label="Redazione">
					<a href="/admin/guide/pubblicare-un-allerta">Come si fa</a> <a href="/admin?redazione">Redazione</a>{' '}
					<a href="/admin/logout">Esci</a>
				</nav>
			</header>
			<main>
				{refusal === undefined ? <AlertDesk first={await readState(req)} /> : <p role="alert">{refusal}</p>}
			</main>
		</div>
	);
}
