import { allUsers } from '../access/all-users.ts';
import { nounOf } from '../collections/registry.ts';
import { env } from '../env.ts';
import { canSendMail } from '../mail/mail.ts';
import { enqueue } from '../mail/outbox.ts';
import type { Scope } from '../publication/scope.ts';
import { readSites } from '../publication/sites.ts';
import { approversOf } from '../workflow/tell-people.ts';
import type { Proposal } from './proposal.ts';
import { proposedWords } from './words.ts';

const link = new URL('/admin/proposte', env.CMS_URL).href;

async function namesOf({ from, to }: Pick<Proposal, 'from' | 'to'>, scope: Scope) {
	const sites = await readSites(scope);
	const nameOf = (id: string) => sites.get(id)?.name ?? id;
	return { from: nameOf(from), to: nameOf(to) };
}

const what = ({ title, subject }: Proposal) => `“${title}” (${nounOf(subject.type).singular.toLowerCase()})`;

/** Tells a new proposal by mail to those who may answer it. */
export async function tellProposed(proposal: Proposal, scope: Scope): Promise<void> {
	if (!canSendMail) return;
	const { agreed, from, to, subject, by, proposer, note, kind } = proposal;
	const names = await namesOf(proposal, scope);
	const users = await allUsers(scope);
	for (const [site, isAgreed] of [
		[from, agreed.from],
		[to, agreed.to],
	] as const) {
		if (isAgreed) continue;
		const people = approversOf(site, subject.type, users).filter(({ id }) => id !== by);
		const line = `${proposer} («${names.from}») propone ${proposedWords(kind, names.to)}: ${what(proposal)}.`;
		const notice = { people, site, link, isUrgent: false, subject: `Proposta di «${names.from}»` };
		await enqueue({ ...notice, paragraphs: note === '' ? [line] : [line, note] }, scope);
	}
}

const outcomes = {
	accepted: { subject: 'Proposta accettata', did: 'ha accettato la tua proposta' },
	refused: { subject: 'Proposta rifiutata', did: 'non ha accettato la tua proposta' },
	ended: { subject: 'Proposta chiusa', did: 'non risponderà più alla tua proposta' },
} as const;

/** Tells by mail what became of a proposal to who made it. */
export async function tellOutcome(
	proposal: Proposal,
	{ state, reason, decider }: { state: keyof typeof outcomes; reason?: string; decider?: string | undefined },
	scope: Scope,
): Promise<void> {
	if (!canSendMail) return;
	const names = await namesOf(proposal, scope);
	const people = (await allUsers(scope)).filter(({ id }) => id === proposal.by);
	const { subject, did } = outcomes[state];
	const who = decider === undefined ? `«${names.to}»` : `${decider} («${names.to}»)`;
	const line = `${who} ${did} ${proposedWords(proposal.kind, names.to)}: ${what(proposal)}.`;
	await enqueue(
		{
			...{ people, link, isUrgent: false, subject: `${subject}: “${proposal.title}”` },
			paragraphs: reason === undefined ? [line] : [line, reason],
		},
		scope,
	);
}

/** Tells by mail to those who look after a document that another site shows it no more. */
export async function tellHidden(
	hidden: Pick<Proposal, 'subject' | 'title' | 'from' | 'to'> & {
		by: { id: string; name: string } | undefined;
	},
	scope: Scope,
): Promise<void> {
	if (!canSendMail) return;
	const { subject, title, from, by } = hidden;
	const names = await namesOf(hidden, scope);
	const people = approversOf(from, subject.type, await allUsers(scope)).filter(({ id }) => id !== by?.id);
	const line = `${by?.name ?? 'Un programma'} ha tolto “${title}” da «${names.to}»: lì non si vede più. Sul vostro sito non cambia nulla.`;
	const address = new URL(`/admin/collections/${subject.type}/${subject.id}`, env.CMS_URL).href;
	await enqueue(
		{
			...{ people, site: from, link: address, isUrgent: false },
			...{ subject: `Non più mostrata altrove: “${title}”`, paragraphs: [line] },
		},
		scope,
	);
}
