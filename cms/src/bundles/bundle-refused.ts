import { APIError } from 'payload';
import type { Subject } from '../publication/log/subject.ts';

/** What was, or would be, of one part of a bundle. */
export interface PartResult extends Subject {
	title: string;
	/** Why it is refused; undefined when nothing is against it. */
	reason: string | undefined;
}

const listed = (results: readonly PartResult[]) =>
	results.flatMap(({ title, reason }) => (reason === undefined ? [] : `«${title}»: ${reason}`)).join(' ');

/** Nothing of the bundle was changed, and why, in Italian; with `results` also what is to say about each part. */
export class BundleRefused extends APIError {
	constructor(reason: string, status = 409, results: readonly PartResult[] = []) {
		const message = [reason, listed(results), 'Nulla è cambiato.'].filter((part) => part !== '').join(' ');
		super(message, status, results.length > 0 ? { parts: results } : undefined, true);
	}
}
