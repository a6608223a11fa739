/**
 * The format of the log of every long-running part, as options for pino: one JSON line per event, with `level`, `at`,
 * `part`, `event` and `message`.
 */

const removals: readonly (readonly [pattern: RegExp, replacement: string])[] = [
	// Values of a failed database query, which Drizzle appends to its message. The line is JSON already.
	[/\\nparams: (?:[^"\\]|\\(?!n {4}at ).)*/gs, '\\nparams: [removed]'],
	[/\/\/[^\s/:@"\\]+:[^\s@"\\]+@/g, '//[removed]@'],
	[/[\w.%+-]{1,64}@(?:[\w-]{1,63}\.)+[a-z]{2,24}\b/gi, '[e-mail]'],
	[/\b(Bearer|JWT) [\w.~+/=-]+/g, '$1 [removed]'],
	[/\beyJ[\w-]+\.[\w-]+\.[\w-]+/g, '[removed]'],
	[/([?&](?:token|password|secret)=)[^\s&"\\]+/gi, '$1[removed]'],
];

/** Removes e-mail addresses, tokens, passwords and values of database queries from a line of JSON. */
export function withoutSecrets(line: string): string {
	return removals.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), line);
}

/** Returns only what explains an error. Other properties may contain the data that was being saved. */
function describeError(error: unknown): unknown {
	if (!(error instanceof Error)) return String(error);
	const { name, message, stack } = error;
	const code = 'code' in error ? String(error.code) : undefined;
	return {
		name,
		message,
		code,
		stack,
		cause: error.cause === undefined ? undefined : describeError(error.cause),
	};
}

/** Gives the fields that pino's users name `msg` and `err` the names of this format, and every line an event. */
function named({ msg, err, error = err, event, ...rest }: Record<string, unknown>): Record<string, unknown> {
	return {
		event: event ?? (error === undefined ? 'note' : 'error'),
		...rest,
		...(error !== undefined && { error: describeError(error) }),
		...(msg !== undefined && { message: msg }),
	};
}

/** Returns pino's options for the log of a part. */
export function logOptions(part: string) {
	return {
		base: { part },
		messageKey: 'message',
		errorKey: 'error',
		timestamp: () => `,"at":"${new Date().toISOString()}"`,
		formatters: { level: (level: string) => ({ level }), log: named },
		// `named` describes errors.
		serializers: { error: (error: unknown) => error, err: (error: unknown) => error },
		hooks: { streamWrite: withoutSecrets },
	};
}

/** Whether a program writes its log as JSON: `format` says so, or without it the output is no terminal. */
export const isJsonLog = (format: string | undefined, isTerminal: boolean): boolean =>
	format === undefined || format === '' ? !isTerminal : format === 'json';
