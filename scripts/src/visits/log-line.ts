import { romeDay } from '@portolano/content-models';
import { isProgram } from '@portolano/gateway';

/** The reading of a page, out of a line of a web server's log. Addresses and times of the reader are left there. */
export interface LoggedVisit {
	/** Of Rome: `2026-12-01`. */
	day: string;
	path: string;
}

interface Line {
	at: number;
	method: string;
	target: string;
	status: number;
	agent: string;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

// nginx, Apache: address - user [01/Dec/2026:10:00:00 +0100] "GET /path HTTP/1.1" 200 123 "referer" "agent"
const combined =
	/^\S+ \S+ \S+ \[(\d\d)\/(\w{3})\/(\d{4}):(\d\d:\d\d:\d\d) ([+-]\d\d)(\d\d)\] "(\S+) (\S+)[^"]*" (\d{3}) \S+(?: "[^"]*" "([^"]*)")?/;

function readCombined(line: string): Line | undefined {
	const [, day, month = '', year, time, hours, minutes, method = '', target = '', status, agent = ''] =
		combined.exec(line) ?? [];
	if (day === undefined) return undefined;
	const number = String(months.indexOf(month) + 1).padStart(2, '0');
	const at = Date.parse(`${year}-${number}-${day}T${time}${hours}:${minutes}`);
	return { at, method, target, status: Number(status), agent };
}

/** Returns the visit that a line in the “combined” format tells; `'unreadable'` for a line of another shape. */
export function visitIn(line: string): LoggedVisit | 'unreadable' | undefined {
	const read = readCombined(line);
	if (!read || Number.isNaN(read.at)) return 'unreadable';
	const { at, method, target, status, agent } = read;
	const [path = ''] = target.split('?');
	const isPage =
		method === 'GET' && [200, 304].includes(status) && path.startsWith('/') && path.endsWith('/');
	if (!isPage || isProgram(agent)) return undefined;
	return { day: romeDay(new Date(at).toISOString()), path };
}
