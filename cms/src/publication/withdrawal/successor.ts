import type { PayloadRequest } from 'payload';
import { currentEntries, publishedIn } from '../log/entries.ts';
import { keyOf, type Subject } from '../log/subject.ts';
import { hasOwnPage, WithdrawalRefused } from './wanted.ts';

/**
 * Requires that readers can be led from `subject` to `successor`: another document, published, with a page.
 * @throws WithdrawalRefused
 */
export async function requireSuccessor(
	successor: Subject,
	subject: Subject,
	req: PayloadRequest,
): Promise<void> {
	const refuse = (why: string): never => {
		throw new WithdrawalRefused(400, `Non ritirato: ${why}`);
	};
	if (keyOf(successor) === keyOf(subject)) refuse('un contenuto non può essere sostituito da sé stesso.');
	if (!hasOwnPage(successor.type))
		refuse('chi legge ha bisogno di una pagina: scegli un contenuto che ne ha una.');
	const current = publishedIn((await currentEntries([keyOf(successor)], req)).get(keyOf(successor)));
	if (!current) return refuse('il contenuto che lo sostituisce non è pubblicato: pubblicalo prima.');
	if (current.outdated)
		refuse('il contenuto che lo sostituisce non è più attuale nemmeno lui: scegline uno attuale.');
}
