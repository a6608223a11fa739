import type { PayloadRequest } from 'payload';
import type { Subject } from '../publication/log/subject.ts';
import type { Scope } from '../publication/scope.ts';
import { changeProposal, waitingAbout } from './proposal.ts';
import { tellOutcome } from './tell.ts';

/** Ends the proposals about a document that wait, in the transaction of `by`, and tells who made them. */
export async function endProposals(
	subject: Subject,
	reason: string,
	by: Scope & Pick<PayloadRequest, 'user'>,
): Promise<void> {
	for (const proposal of await waitingAbout(subject, by)) {
		await changeProposal(proposal, { state: 'ended', reason }, by);
		await tellOutcome(proposal, { state: 'ended', reason }, by);
	}
}
