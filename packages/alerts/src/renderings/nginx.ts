import type { TimedFile, TimedPart } from '@portolano/content-models';
import { secondsPattern } from './seconds-pattern.ts';
import { wholeSeconds, withoutCommands } from './whole-seconds.ts';

function rendered(part: TimedPart): string {
	const text = withoutCommands(part.text);
	if (part.from === undefined && part.until === undefined) return text;
	const { from, until } = wholeSeconds(part);
	const pattern = secondsPattern(from, until);
	return pattern === undefined ? '' : `<!--# if expr="$msec = /${pattern}/" -->${text}<!--# endif -->`;
}

/**
 * Returns a file as nginx puts it together with SSI, by its own clock
 * (https://nginx.org/en/docs/http/ngx_http_ssi_module.html).
 */
export const forNginx = (file: TimedFile): string => file.map(rendered).join('');
