import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { readProposals } from '../../proposals/listed.ts';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { asLists } from './api.ts';
import { ProposalsDesk } from './ProposalsDesk.tsx';

/** What sites propose to one another, as far as it concerns the user: `/admin/proposte`. */
export async function ProposalsScreen(props: AdminViewServerProps) {
	const { req } = props.initPageResult;
	if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Fproposte');
	const first = asLists(await readProposals(req));
	return (
		<ScreenFrame screen={props}>
			<ProposalsDesk first={first} />
		</ScreenFrame>
	);
}
