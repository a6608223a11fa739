/** The response to a hostile request. */
export interface HostileAnswer {
	status: number;
	text: string;
}

// English words found in the messages of Payload, Next and the database drivers.
const english =
	/\b(the|is|are|was|were|not|invalid|must|cannot|can't|unable|found|failed|following|unexpected|error occurred|allowed|something went wrong|denied)\b/i;

/** Returns the messages of an error response, without the texts they quote. */
function wordsIn(text: string): string {
	const words = text.startsWith('{')
		? [...text.matchAll(/"message":"((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) => message).join('\n')
		: text;
	return words.replaceAll(/“[^”]*”/g, '');
}

/** Patterns of internals anywhere in a response: a line of a stack trace, a path of a file, a driver’s message. */
const innards: readonly [RegExp, string][] = [
	[
		/\bat (?:async )?(?:[\w.<>$\[\] ]{1,80} \()?(?:file:\/\/|node:|\/)[^\s()]{1,300}:\d+:\d+/,
		'a line of a stack',
	],
	[/node_modules\/(?:\.pnpm|@payloadcms|next|payload)\//, 'a file of a library'],
	[
		/\/(?:home|root|tmp|work|srv|opt|var\/lib)\/[\w.-]+\/[\w./-]*\.(?:ts|js|mjs|db|json|env|log)\b/,
		'a file of the machine',
	],
	[
		/Failed query:|SQLITE_[A-Z]+|LibsqlError|MongoServerError|\bE11000\b|DrizzleQueryError/,
		'words of a driver',
	],
	[/\b(?:insert into|update|delete from|from) ["`]\w+["`] (?:\(|set |where |left join )/i, 'a query'],
];

/** Returns the first leaked internal of a response; `undefined` when there is none. */
export function leakIn(text: string): string | undefined {
	const leak = innards.find(([pattern]) => pattern.test(text));
	return leak && `told ${leak[1]}: ${leak[0].exec(text)?.[0].slice(0, 200)}`;
}

/** Returns why a response to a malformed request is unacceptable; `undefined` when it is fine. */
export function faultOfAnswer({ status, text }: HostileAnswer): string | undefined {
	if (status === 0) return 'the connection was cut';
	// GraphQL answers with status 200 and reports the failure in its body.
	if (status >= 500 || /"statusCode":5\d\d/.test(text)) return `answered ${status}, a fault of its own`;
	const leak = leakIn(text);
	if (leak) return leak;
	if (status < 400) return undefined;
	if (text.trim() === '') return `answered ${status} without a word`;
	return english.test(wordsIn(text)) ? `answered ${status} in English` : undefined;
}
