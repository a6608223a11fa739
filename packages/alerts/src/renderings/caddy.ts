import type { TimedFile, TimedPart } from '@portolano/content-models';
import { wholeSeconds, withoutCommands } from './whole-seconds.ts';

function conditionOf(part: TimedPart): string | undefined {
	const { from, until } = wholeSeconds(part);
	const since = Number.isFinite(from) ? `ge now.Unix ${from}` : undefined;
	const before = Number.isFinite(until) ? `lt now.Unix ${until}` : undefined;
	return since && before ? `and (${since}) (${before})` : (since ?? before);
}

function rendered(part: TimedPart): string {
	const text = withoutCommands(part.text);
	const condition = conditionOf(part);
	return condition === undefined ? text : `<!--%if ${condition}%-->${text}<!--%end%-->`;
}

/**
 * Returns a file as Caddy puts it together, by its own clock, with templates between `<!--%` and `%-->`
 * (https://caddyserver.com/docs/modules/http.handlers.templates).
 */
export const forCaddy = (file: TimedFile): string => file.map(rendered).join('');
