import { z } from 'zod';
import type { Proposals } from '../../proposals/listed.ts';
import { askCms } from '../ask-cms.ts';

const unreachable = 'Il CMS non risponde: controlla la rete e riprova. Nulla è cambiato.';

const line = z.object({
	...{ type: z.string(), id: z.string(), proposal: z.string() },
	kind: z.enum(['show', 'move']),
	state: z.enum(['waiting', 'accepted', 'refused', 'withdrawn', 'ended']),
	...{ stateWords: z.string(), title: z.string(), noun: z.string(), from: z.string(), to: z.string() },
	...{ proposer: z.string(), note: z.string(), at: z.string() },
	...{ decider: z.string().optional(), reason: z.string().optional() },
	...{ awaited: z.array(z.string()), mayDecide: z.boolean(), mayWithdraw: z.boolean() },
});

/** A proposal, as the desk shows it. */
export type ShownProposal = z.infer<typeof line>;

const shownHere = z.object({
	...{ type: z.string(), id: z.string(), title: z.string(), noun: z.string() },
	...{ owner: z.string(), site: z.string(), siteName: z.string() },
});

export type ShownElsewhere = z.infer<typeof shownHere>;

const lists = z.object({ toDecide: z.array(line), mine: z.array(line), shown: z.array(shownHere) });

export type Lists = z.infer<typeof lists>;

/** What the server has read, as the browser gets it. */
export const asLists = (read: Proposals): Lists => lists.parse(read);

const about = z.object({
	waiting: z.array(line),
	sites: z.array(z.object({ id: z.string(), name: z.string() })),
});

export type ProposalsAbout = z.infer<typeof about>;

/** Asks what is proposed of a document, named like `news/1`, and to which sites it can be. */
export function askProposals(document: string) {
	const [type = '', id = ''] = document.split('/');
	return askCms(`proposals/desk?${new URLSearchParams({ type, id }).toString()}`, {
		read: (found) => about.parse(found),
		unreachable,
	});
}

const made = z.object({ outcome: z.enum(['done', 'proposed']) });

/** Proposes a document, named like `news/1`, to a site. */
export function propose(document: string, wanted: { kind: 'show' | 'move'; to: string; note: string }) {
	const [type, id] = document.split('/');
	return askCms('proposals/desk', {
		body: { type, id, ...wanted },
		read: (found) => made.parse(found),
		unreachable,
	});
}

/** Answers a proposal, or withdraws it. */
export const decide = (
	proposal: string,
	decision: { do: 'accept' | 'withdraw' } | { do: 'refuse'; reason: string },
) =>
	askCms(`proposals/${proposal}/decision`, {
		body: decision,
		read: (found) => lists.parse(found),
		unreachable,
	});

/** Shows a document of another site no more. */
export const hide = ({ type, id, site }: Pick<ShownElsewhere, 'type' | 'id' | 'site'>) =>
	askCms('proposals/hidden', { body: { type, id, site }, read: (found) => lists.parse(found), unreachable });

const opened = z.object({ address: z.string() });

/** Opens a preview of what is proposed. */
export const preview = (proposal: string) =>
	askCms(`proposals/${proposal}/preview`, { body: {}, read: (found) => opened.parse(found), unreachable });
