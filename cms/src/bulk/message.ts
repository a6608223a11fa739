import type { PayloadRequest } from 'payload';
import type { Noun } from '../collections/noun.ts';
import type { BulkAnswer } from './one-by-one.ts';

type BulkRequest = Pick<PayloadRequest, 'method' | 'data'>;

/** What was done: a participle without its ending, and what follows it. */
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

// The form that changes fields shows nothing but this line; the other buttons list the reasons by themselves.
function needsReasons({ method, data = {} }: BulkRequest): boolean {
	return method === 'PATCH' && !('deletedAt' in data) && !isOnlyStatus(data);
}

const mostReasons = 5;

function reasonsIn(messages: string[]): string {
	const more = messages.length - mostReasons;
	const rest = more > 0 ? [more === 1 ? '… e un altro.' : `… e altri ${more}.`] : [];
	return [...messages.slice(0, mostReasons), ...rest].join(' ');
}

/** What became of the documents chosen. */
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
