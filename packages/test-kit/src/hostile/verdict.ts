/** What came back for a hostile request. */
export interface HostileAnswer {
	status: number;
	text: string;
}

// Words of the messages that Payload, Next and the drivers bring along.
const english =
	/\b(the|is|are|was|were|not|invalid|must|cannot|can't|unable|found|failed|following|unexpected|error occurred|allowed|something went wrong|denied)\b/i;

/** The messages of a refusal, without what they quote. */
function wordsIn(text: string): string {
	const words = text.startsWith('{')
		? [...text.matchAll(/"message":"((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) => message).join('\n')
		: text;
	return words.replaceAll(/“[^”]*”/g, '');
}

/** What shows how a program is made, wherever it stands in an answer: a line of a stack, a file of ours, a driver’s words. */
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

/** What an answer tells that is nobody’s business but the program’s; nothing when it does not. */
export function leakIn(text: string): string | undefined {
	const leak = innards.find(([pattern]) => pattern.test(text));
	return leak && `told ${leak[1]}: ${leak[0].exec(text)?.[0].slice(0, 200)}`;
}

/** Why an answer is no good answer to a malformed request; nothing when it is one. */
export function faultOfAnswer({ status, text }: HostileAnswer): string | undefined {
	if (status === 0) return 'the connection was cut';
	// GraphQL answers 200 and says inside that something failed.
	if (status >= 500 || /"statusCode":5\d\d/.test(text)) return `answered ${status}, a fault of its own`;
	const leak = leakIn(text);
	if (leak) return leak;
	if (status < 400) return undefined;
	if (text.trim() === '') return `answered ${status} without a word`;
	return english.test(wordsIn(text)) ? `answered ${status} in English` : undefined;
}
