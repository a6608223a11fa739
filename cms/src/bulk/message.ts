import type { PayloadRequest } from 'payload';
import type { Noun } from '../collections/noun.ts';
import type { BulkAnswer } from './one-by-one.ts';

type BulkRequest = Pick<PayloadRequest, 'method' | 'data'>;

/** Returns the operation as an Italian participle without its ending, and the words that follow it. */
function deed({ method, data = {} }: BulkRequest): [string, string?] {
	if (method === 'DELETE') return ['eliminat'];
	if (data['deletedAt']) return ['spostat', 'nel cestino'];
	if ('deletedAt' in data) return ['ripristinat'];
	if (!isOnlyStatus(data)) return ['modificat'];
	return [data['_status'] === 'published' ? 'pubblicat' : 'ritirat'];
}

function isOnlyStatus(data: object): boolean {
	return Object.keys(data).every((key) => key === '_status');
}

// Payload's form for changing fields shows only this message; its other buttons also list the reasons.
function needsReasons({ method, data = {} }: BulkRequest): boolean {
	return method === 'PATCH' && !('deletedAt' in data) && !isOnlyStatus(data);
}

const mostReasons = 5;

function reasonsIn(messages: string[]): string {
	const more = messages.length - mostReasons;
	const rest = more > 0 ? [more === 1 ? '… e un altro.' : `… e altri ${more}.`] : [];
	return [...messages.slice(0, mostReasons), ...rest].join(' ');
}

/** Returns an Italian summary of a bulk operation: how many documents were changed, and where needed why not all. */
export function messageOf(noun: Noun, { docs, errors }: BulkAnswer, request: BulkRequest): string {
	const { singular, plural, isFeminine } = noun;
	const [stem, where] = deed(request);
	const counted = (count: string, isOne: boolean) => {
		const ending = isFeminine ? (isOne ? 'a' : 'e') : isOne ? 'o' : 'i';
		return [count, (isOne ? singular : plural).toLowerCase(), stem + ending, where].filter(Boolean).join(' ');
	};
	const done = docs.length;
	if (errors.length === 0) return `${counted(String(done), done === 1)}.`;
	const summary =
		done === 0 ? counted(isFeminine ? 'Nessuna' : 'Nessun', true) : counted(String(done), done === 1);
	const reasons = needsReasons(request) ? ` ${reasonsIn(errors.map(({ message }) => message))}` : '';
	return `${summary} su ${done + errors.length}. Il resto è rimasto com’era.${reasons}`;
}
